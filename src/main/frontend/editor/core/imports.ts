/** What the readers of other people's texts have in common. */
import { blankMap, newStage, newTouchpoint } from "./blank";
import { freshId, type IdSource } from "./ids";
import type { Element, JourneyMap, Lane, Persona, Scale, Stage, Touchpoint } from "./model";

/** Why no map could be made of a text: name of a message under `start.problem.`, and what it needs. */
export interface ImportProblem {
  readonly key: "line.score" | "line.task" | "too.large" | "empty" | "json" | "json.map" | "columns";
  readonly args: readonly string[];
}

export type Imported = { readonly map: JourneyMap } | ImportProblem;

/** As many elements and as long texts as a map may have; `Limits` of the model. */
export const MOST_CARDS = 20_000;
export const LONGEST_TEXT = 20_000;

/** A text as it stands in one line of a map. */
export function oneLine(text: string): string {
  return text.replace(/<br\s*\/?>/gi, " ").replace(/\s+/g, " ").trim().slice(0, LONGEST_TEXT);
}

/** Puts a map together, touchpoint by touchpoint, and counts what comes in. */
export class Draft {
  title = "";
  readonly stages: { name: string; touchpoints: Touchpoint[] }[] = [];
  readonly lanes: Lane[] = [];
  private readonly personas = new Map<string, Persona>();
  private count = 0;

  constructor(readonly next: IdSource = freshId) {}

  /** Counts one more element; false if no map may have so many. */
  hasRoom(): boolean {
    return ++this.count <= MOST_CARDS;
  }

  get isEmpty(): boolean {
    return this.stages.length === 0;
  }

  stage(name: string): void {
    this.stages.push({ name, touchpoints: [] });
  }

  /** Adds a touchpoint to the last stage; to one without a name if there is none. */
  touchpoint(name: string, members: { readonly [member: string]: Element[string] } = {}): void {
    if (this.stages.length === 0) {
      this.stage("");
    }
    this.stages[this.stages.length - 1]?.touchpoints.push({ ...newTouchpoint(name, this.next), ...members } as Touchpoint);
  }

  /** The persona of a name; the same for the same name. */
  persona(name: string): Persona {
    let persona = this.personas.get(name);
    if (!persona) {
      persona = { id: this.next(), name };
      this.personas.set(name, persona);
    }
    return persona;
  }

  /** The map; stages without a name have that of the map. */
  map(scale?: Scale): JourneyMap {
    const stages = this.stages.map(({ name, touchpoints }): Stage => newStage(name || this.title, touchpoints, this.next));
    const personas = [...this.personas.values()];
    return {
      ...blankMap(this.title, stages, scale, this.next),
      ...(personas.length > 0 && { personas }),
      ...(this.lanes.length > 0 && { lanes: this.lanes }),
    };
  }
}
