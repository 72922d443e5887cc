/** When and how the map is saved, and what is known of it. No DOM: the shell shows {@link SavingState}. */
import type { Conflict } from "./core/conflicts";
import type { JourneyMap } from "./core/model";
import type { Base, Home, Problem, Saved } from "./home";

/** What the author should know about the save. */
export type SavingState =
  /** Nothing but what the server has: as it was opened, as it was saved, or with what others changed. */
  | { readonly kind: "clean"; readonly since: "unchanged" | "saved" | "merged" }
  | { readonly kind: "dirty" }
  | { readonly kind: "saving" }
  | { readonly kind: "login" }
  /** It is tried again by itself. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "refused"; readonly message: string; readonly problems: readonly Problem[] }
  | { readonly kind: "conflicts"; readonly conflicts: readonly Conflict[] };

/** What saving needs of the editor around it. */
export interface Workplace {
  map(): JourneyMap;
  /** What is there now is being sent. */
  sending(): void;
  /** Puts in place what the server merged. */
  replace(map: JourneyMap): void;
  /** Calls back later; the answer takes it back. */
  later(milliseconds: number, run: () => void): () => void;
  /** Everything that was sent is safe on the server, in the version of `base`; what was changed since is not. */
  confirmed(base: Base): void;
}

const PAUSES_MS = [3000, 10_000, 30_000];

/** Saves, one request at a time. Whatever goes wrong, the map in the editor stays as the author left it. */
export class Saving {
  private current: SavingState = { kind: "clean", since: "unchanged" };
  private readonly listeners = new Set<() => void>();
  private tried = 0;
  private unanswered: JourneyMap | undefined;
  private stopWaiting: () => void = () => undefined;

  constructor(
    private readonly home: Home,
    private base: Base,
    private readonly place: Workplace,
  ) {}

  state(): SavingState {
    return this.current;
  }

  /** The map as the server had it when this edit began. */
  began(): Base {
    return this.base;
  }

  /** Goes on from another state of the map than the one that was loaded. */
  beginAt(base: Base): void {
    this.base = base;
  }

  /** Whether leaving now would lose something that only this browser has. */
  atRisk(): boolean {
    return this.current.kind !== "clean";
  }

  /** The map was changed. */
  changed(): void {
    const kind = this.current.kind;
    if (kind === "clean" || kind === "refused") {
      this.set({ kind: "dirty" });
    }
  }

  /** Saves; true if everything is safe on the server afterwards. */
  async save(): Promise<boolean> {
    if (this.current.kind === "saving" || this.current.kind === "conflicts") {
      return false;
    }
    if (this.current.kind === "clean") {
      return true;
    }
    this.stopWaiting();
    this.set({ kind: "saving" });
    // What had no answer goes first, and as it was: the server finds out whether it has it already.
    const again = this.unanswered;
    if (!again) {
      this.place.sending();
    }
    const sent = again ?? this.place.map();
    this.unanswered = sent;
    this.take(await this.home.save(this.base, sent), sent);
    return again && this.state().kind === "dirty" ? this.save() : !this.atRisk();
  }

  /** Tries again what could not be finished: after a log-in, or when the network is back. */
  retry(): void {
    if (this.current.kind === "login" || this.current.kind === "unreachable") {
      void this.save();
    }
  }

  /** The author chose: the draft, with the choices made, is what is saved next. */
  resolved(): void {
    this.set({ kind: "dirty" });
  }

  /** No more tries. */
  stop(): void {
    this.stopWaiting();
  }

  private take(answer: Saved, sent: JourneyMap): void {
    if (answer.kind !== "unreachable") {
      this.tried = 0;
      this.unanswered = undefined;
    }
    switch (answer.kind) {
      case "saved":
        return this.takeSaved(answer, sent);
      case "conflicts":
        // What was changed while it was on its way is merged by the next save: it begins from the same version.
        if (this.place.map() === sent) {
          this.base = { version: answer.version, map: answer.draft };
          this.place.confirmed(this.base);
          this.place.replace(answer.draft);
          return this.set({ kind: "conflicts", conflicts: answer.conflicts });
        }
        this.set({ kind: "dirty" });
        return void this.save();
      case "unreachable": {
        const pause = PAUSES_MS[Math.min(this.tried++, PAUSES_MS.length - 1)] as number;
        this.stopWaiting = this.place.later(pause, () => this.retry());
        return this.set(answer);
      }
      default:
        return this.set(answer);
    }
  }

  private takeSaved(answer: Saved & { kind: "saved" }, sent: JourneyMap): void {
    const untouched = this.place.map() === sent;
    if (untouched || !answer.merged) {
      this.base = { version: answer.version, map: answer.map };
      this.place.confirmed(this.base);
    }
    if (untouched) {
      this.place.replace(answer.map);
    }
    this.set(untouched ? { kind: "clean", since: answer.merged ? "merged" : "saved" } : { kind: "dirty" });
  }

  /** Calls after each change of the state until the answer is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private set(state: SavingState): void {
    this.current = state;
    this.listeners.forEach((listener) => listener());
  }
}
