/** One edit from its beginning to its end: the state, the save, and the net below them. */
import { BrowserDrafts, mapOf, type Draft, type DraftPlace } from "./drafts";
import type { Base, Home } from "./home";
import { Saving } from "./saving";
import { Store } from "./store";

/** How long a text may be typed before it is kept. */
const TYPING_MS = 300;

/** An open editor without its views. */
export class Edit {
  readonly store: Store;
  readonly saving: Saving;
  private drafts: BrowserDrafts | undefined;
  /** How much of the journal was on its way when the save began. */
  private sent = 0;
  private stops: (() => void)[] = [];

  constructor(
    readonly home: Home,
    base: Base,
  ) {
    this.store = new Store(base.map);
    this.saving = new Saving(home, base, {
      map: () => this.store.get().map,
      sending: () => {
        this.sent = this.drafts?.position() ?? 0;
      },
      replace: (map) => this.store.replace(map),
      later: (milliseconds, run) => {
        const timer = window.setTimeout(run, milliseconds);
        return () => window.clearTimeout(timer);
      },
      confirmed: (confirmed) => this.drafts?.forget(this.sent, confirmed.version, confirmed.map),
    });
    this.listen();
  }

  /** Starts to keep what is done, and answers what others left in this browser. */
  async keep(place: DraftPlace, onFailure: () => void): Promise<readonly Draft[]> {
    const drafts = await BrowserDrafts.open(freshSession(), place, onFailure);
    if (!drafts) {
      onFailure();
      return [];
    }
    const { version, map } = this.saving.began();
    drafts.restart(version, map);
    this.drafts = drafts;
    try {
      return await drafts.abandoned();
    } catch {
      return [];
    }
  }

  /** Goes on where another edit ended; the server merges what was changed since it began. */
  recover(draft: Draft): void {
    this.saving.beginAt({ version: draft.baseVersion, map: draft.base });
    this.drafts?.restart(draft.baseVersion, draft.base);
    this.store.replace(mapOf(draft));
    this.drafts?.add(draft.ops);
    this.saving.changed();
    this.drafts?.removeDraft(draft.session);
  }

  /** Nobody wants it any more. */
  discard(draft: Draft): void {
    this.drafts?.removeDraft(draft.session);
  }

  /** Ends the edit; what is not saved is given up if the author says so, else it waits in this browser. */
  end(giveUp: boolean): void {
    if (giveUp || !this.saving.atRisk()) {
      this.drafts?.remove();
    }
    this.saving.stop();
    this.stops.forEach((stop) => stop());
    this.drafts?.close();
  }

  private listen(): void {
    let timer = 0;
    let typed = "";
    this.stops.push(
      this.store.journal((ops) => {
        this.drafts?.add(ops);
        this.saving.changed();
      }),
      this.store.subscribe(() => {
        const text = this.store.get().editing?.text ?? "";
        if (text !== typed) {
          typed = text;
          window.clearTimeout(timer);
          timer = window.setTimeout(() => this.drafts?.typing(text), TYPING_MS);
        }
      }),
      () => window.clearTimeout(timer),
    );
    const guard = (event: Event) => {
      if (this.saving.atRisk() || this.store.get().editing?.text) {
        event.preventDefault();
      }
    };
    const back = () => document.visibilityState === "visible" && this.saving.retry();
    const listeners: [EventTarget, string, (event: Event) => void][] = [
      [window, "beforeunload", guard],
      [window, "online", () => this.saving.retry()],
      [window, "focus", back],
      [document, "visibilitychange", back],
    ];
    for (const [target, name, listener] of listeners) {
      target.addEventListener(name, listener);
      this.stops.push(() => target.removeEventListener(name, listener));
    }
  }
}

/** Maps that somebody began on a page and put nowhere. */
export async function begunMaps(place: Omit<DraftPlace, "mapId">): Promise<readonly Draft[]> {
  const drafts = await BrowserDrafts.open(freshSession(), { ...place, mapId: "" }, () => undefined);
  try {
    return (await drafts?.abandoned()) ?? [];
  } catch {
    return [];
  } finally {
    drafts?.close();
  }
}

function freshSession(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join("");
}
