/**
 * The rules of a map, as the server has them: what makes a text no map (`format`), and what its author should look at
 * (`MapRules`). Shared vectors hold both equal.
 */
import type { ActionItem, Card, Experience, Id, JourneyMap, PainPoint, Touchpoint } from "./model";
import { scaleOf, touchpoints } from "./model";
import { MAP } from "./shapes";
import { report, type Findings, type Problem } from "./values";

export type { Problem } from "./values";

/** Most problems told at a time; `Limits.PROBLEMS`. */
const MOST = 100;
const MOST_CARDS = 20_000;
const MOST_CELLS = 500_000;

/** What is wrong with a map. With anything of the first kind the server does not take it; the second is told to its author. */
export interface Verdict {
  readonly unreadable: readonly Problem[];
  readonly mistakes: readonly Problem[];
}

/** Checks a whole map. */
export function check(map: JourneyMap): Verdict {
  const findings: Findings = { problems: [], ids: new Set() };
  MAP.check(map, "", findings);
  if (findings.problems.length === 0) {
    checkExtent(map, findings);
  }
  if (findings.problems.length > 0) {
    const newer = findings.problems.filter((problem) => problem.message === "problem.version.newer");
    return { unreadable: (newer.length > 0 ? newer : findings.problems).slice(0, MOST), mistakes: [] };
  }
  new MapRules(map, findings).check();
  return { unreadable: [], mistakes: findings.problems.slice(0, MOST) };
}

function checkExtent(map: JourneyMap, findings: Findings): void {
  const all = touchpoints(map);
  const cards = all.reduce((sum, touchpoint) => sum + cardCount(touchpoint), 0);
  const cells = (map.lanes?.length ?? 0) * all.length;
  if (cards > MOST_CARDS) {
    report(findings, "", "cards", String(cards), String(MOST_CARDS));
  } else if (cells > MOST_CELLS) {
    report(findings, "", "cells", String(cells), String(MOST_CELLS));
  }
}

const CARD_LISTS = [
  "stakeholders", "experiences", "customerActions", "thoughts", "frontstage", "backstage", "support", "enablers", "metrics",
  "attachments", "branches", "waste", "painPoints", "gains", "opportunities",
];

/** How many cards an author placed in the cells of a column. */
export function cardCount(touchpoint: Touchpoint): number {
  const own = Object.values(touchpoint.customCards ?? {}).reduce((sum, cards) => sum + cards.length, 0);
  return CARD_LISTS.reduce((sum, list) => sum + ((touchpoint[list] as readonly unknown[] | undefined | null)?.length ?? 0), own);
}

/** What the ids in a map can stand for. */
class References {
  readonly personas: ReadonlyMap<Id, string>;
  readonly places: ReadonlyMap<Id, number>;
  readonly painPoints: ReadonlySet<Id>;
  readonly criteria: ReadonlySet<Id>;
  readonly lanes: ReadonlySet<Id>;

  constructor(map: JourneyMap) {
    const all = touchpoints(map);
    this.personas = new Map(map.personas?.map(({ id, name }) => [id, name]));
    this.places = new Map(all.map(({ id }, place) => [id, place]));
    this.painPoints = new Set(all.flatMap((touchpoint) => (touchpoint.painPoints ?? []).map(({ id }) => id)));
    this.criteria = new Set(map.criteria?.map(({ id }) => id));
    this.lanes = new Set(map.lanes?.filter(({ kind }) => kind === "CUSTOM").map(({ id }) => id));
  }
}

class MapRules {
  private readonly references: References;

  constructor(private readonly map: JourneyMap, private readonly findings: Findings) {
    this.references = new References(map);
  }

  check(): void {
    const currency = this.map["currency"];
    if (typeof currency === "string" && !isCurrency(currency)) {
      this.report("/currency", "currency", currency);
    }
    const kinds = new Set<string>();
    this.map.lanes?.forEach(({ kind }, i) => {
      if (kinds.has(kind) && kind !== "CUSTOM") {
        this.report("/lanes/" + i, "lane.duplicate", kind);
      }
      kinds.add(kind);
    });
    this.map.stages?.forEach((stage, s) =>
      stage.touchpoints?.forEach((touchpoint, t) => this.checkTouchpoint(touchpoint, `/stages/${s}/touchpoints/${t}`)),
    );
    this.map.actionItems?.forEach((item, i) => this.checkPainPoints(item, `/actionItems/${i}`));
  }

  private checkTouchpoint(touchpoint: Touchpoint, path: string): void {
    const channels = new Set<string>();
    touchpoint.channels?.forEach((channel, i) => {
      if (channels.has(channel)) {
        this.report(`${path}/channels/${i}`, "channel.duplicate", channel);
      }
      channels.add(channel);
    });
    this.checkExperiences(touchpoint.experiences ?? [], path + "/experiences");
    for (const id of Object.keys(touchpoint.criterionValues ?? {})) {
      if (this.references.criteria.size > 0 && !this.references.criteria.has(id)) {
        this.report(`${path}/criterionValues/${id}`, "unknown.criterion", id);
      }
    }
    for (const list of ["customerActions", "thoughts", "frontstage", "backstage", "support", "gains"]) {
      this.checkPersonas((touchpoint[list] as readonly Card[] | undefined) ?? [], `${path}/${list}`);
    }
    for (const [lane, cards] of Object.entries(touchpoint.customCards ?? {})) {
      if (!this.references.lanes.has(lane)) {
        this.report(`${path}/customCards/${lane}`, "unknown.lane", lane);
      }
      this.checkPersonas(cards, `${path}/customCards/${lane}`);
    }
    (touchpoint["branches"] as readonly { readonly to: Id }[] | undefined)?.forEach(({ to }, i) => {
      if (!this.references.places.has(to)) {
        this.report(`${path}/branches/${i}/to`, "unknown.touchpoint", to);
      }
    });
    touchpoint.painPoints?.forEach((painPoint, i) => this.checkPainPoint(painPoint, `${path}/painPoints/${i}`, touchpoint.id));
    (touchpoint["opportunities"] as readonly ActionItem[] | undefined)?.forEach((it, i) => this.checkPainPoints(it, `${path}/opportunities/${i}`));
  }

  private checkExperiences(experiences: readonly Experience[], path: string): void {
    this.checkPersonas(experiences, path);
    const seen = new Set<Id>();
    experiences.forEach(({ persona, value }, i) => {
      const whose = persona ?? "";
      if (seen.has(whose)) {
        const name = this.references.personas.get(whose) ?? whose;
        this.report(`${path}/${i}`, whose ? "experience.duplicate" : "experience.duplicate.all", ...(whose ? [name] : []));
      }
      seen.add(whose);
      this.checkOnScale(value, `${path}/${i}/value`);
    });
  }

  private checkPainPoint(painPoint: PainPoint, path: string, home: Id): void {
    const { places, personas } = this.references;
    painPoint.personas?.forEach((id, i) => {
      if (!personas.has(id)) {
        this.report(`${path}/personas/${i}`, "unknown.persona", id);
      }
    });
    const until = painPoint.until ?? undefined;
    if (until !== undefined && !places.has(until)) {
      this.report(path + "/until", "unknown.touchpoint", until);
    } else if (until !== undefined && (places.get(until) ?? 0) < (places.get(home) ?? 0)) {
      this.report(path + "/until", "until.before", until);
    }
    const closure = painPoint["closure"] as { experienceBefore?: number; remeasurements?: readonly { value: number }[] } | undefined;
    if ((closure?.experienceBefore ?? undefined) !== undefined) {
      this.checkOnScale(closure?.experienceBefore as number, path + "/closure/experienceBefore");
    }
    closure?.remeasurements?.forEach(({ value }, i) => this.checkOnScale(value, `${path}/closure/remeasurements/${i}/value`));
  }

  private checkPersonas(cards: readonly { readonly [member: string]: unknown }[], path: string): void {
    cards.forEach((card, i) => {
      const persona = card["persona"];
      if (typeof persona === "string" && !this.references.personas.has(persona)) {
        this.report(`${path}/${i}/persona`, "unknown.persona", persona);
      }
    });
  }

  private checkPainPoints({ painPointIds }: Pick<ActionItem, "painPointIds">, path: string): void {
    painPointIds?.forEach((id, i) => {
      if (!this.references.painPoints.has(id)) {
        this.report(`${path}/painPointIds/${i}`, "unknown.pain-point", id);
      }
    });
  }

  private checkOnScale(value: number, path: string): void {
    const { min, max } = scaleOf(this.map);
    if (+value < +min || +value > +max) {
      this.report(path, "experience.range", String(value), String(min), String(max));
    }
  }

  private report(path: string, message: string, ...args: string[]): void {
    report(this.findings, path, message, ...args);
  }
}

/** Whether letters are a currency code of ISO 4217. */
export function isCurrency(code: string): boolean {
  const known = (Intl as unknown as { supportedValuesOf?: (kind: string) => string[] }).supportedValuesOf?.("currency");
  return /^[A-Z]{3}$/.test(code) && (known?.includes(code) ?? true);
}
