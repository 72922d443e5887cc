/** The state of the open editor, and the only door through which it changes. */
import { NO_HISTORY, record, redo, undo, type History } from "./core/history";
import type { Id, JourneyMap } from "./core/model";
import { applyAll, type Op } from "./core/ops";
import { NOTHING, type Focus, type Selection } from "./core/selection";

/** A text that is being typed and is no change of the map yet. */
export interface Editing {
  readonly focus: Focus;
  readonly text: string;
}

/** What the side panel shows; the details of what is chosen unless the author asked for something else. */
export type PanelName = "details" | "map" | "personas" | "lanes" | "criteria" | "checks" | "closed";

export interface EditorState {
  readonly map: JourneyMap;
  readonly history: History;
  readonly selection: Selection;
  readonly editing: Editing | undefined;
  readonly panel: PanelName;
  /** Whose experience is drawn for changing; that of all without one. */
  readonly persona: Id | undefined;
  /** 1 is the size of the reading view. */
  readonly zoom: number;
  /** The last thing that was told to screen readers; the number makes a repeated text new. */
  readonly said: { readonly text: string; readonly at: number };
}

export interface ChangeOptions {
  /** Where the author is afterwards; as before if it is left out. */
  readonly select?: Selection | undefined;
  /** Changes of one key that follow each other are undone together. */
  readonly key?: string | undefined;
}

/** Told of every change of the map, with what changed it. */
export type JournalListener = (ops: readonly Op[]) => void;

/** Holds the state. Views ask with {@link get} and listen with {@link subscribe}. */
export class Store {
  private state: EditorState;
  private readonly listeners = new Set<() => void>();
  private readonly journals = new Set<JournalListener>();

  constructor(map: JourneyMap) {
    this.state = {
      map,
      history: NO_HISTORY,
      selection: NOTHING,
      editing: undefined,
      panel: "details",
      persona: undefined,
      zoom: 1,
      said: { text: "", at: 0 },
    };
  }

  get(): EditorState {
    return this.state;
  }

  /** Changes the map; nothing happens, and no step is recorded, if the changes change nothing. */
  change(label: string, ops: readonly Op[], { select, key }: ChangeOptions = {}): boolean {
    const { map, history, selection } = this.state;
    const applied = applyAll(map, ops);
    if (applied.inverse.length === 0) {
      return false;
    }
    const after = select ?? selection;
    const step = { label, ops, inverse: applied.inverse, before: selection, after, key };
    this.set({ map: applied.map, history: record(history, step), selection: after });
    this.journals.forEach((listener) => listener(ops));
    return true;
  }

  /** Takes the last step back and answers what it was. */
  undo(): string | undefined {
    return this.step(undo);
  }

  /** Does the last undone step again and answers what it was. */
  redo(): string | undefined {
    return this.step(redo);
  }

  private step(way: typeof undo): string | undefined {
    const { map, history, selection } = this.state;
    const moment = way(map, history, selection);
    if (moment.label !== undefined) {
      this.set({ map: moment.map, history: moment.history, selection: moment.selection });
      this.journals.forEach((listener) => listener(moment.ops));
    }
    return moment.label;
  }

  /** Puts another map in place that was not made here: what the server merged, or a recovered draft. */
  replace(map: JourneyMap): void {
    this.set({ map });
  }

  /** Changes where the author is. */
  select(selection: Selection): void {
    this.set({ selection });
  }

  /** Keeps what is being typed, so that it is not lost with the tab; nothing when it was committed or cancelled. */
  write(editing: Editing | undefined): void {
    this.set({ editing });
  }

  show(panel: PanelName): void {
    this.set({ panel });
  }

  /** Chooses whose experience is changed; that of all without one. */
  choosePersona(persona: Id | undefined): void {
    this.set({ persona });
  }

  zoom(zoom: number): void {
    this.set({ zoom });
  }

  /** Tells something politely to screen readers. */
  say(text: string): void {
    this.set({ said: { text, at: this.state.said.at + 1 } });
  }

  /** Calls after each change until the answer is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls with the changes of the map until the answer is called. */
  journal(listener: JournalListener): () => void {
    this.journals.add(listener);
    return () => this.journals.delete(listener);
  }

  private set(part: Partial<EditorState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => listener());
  }
}
