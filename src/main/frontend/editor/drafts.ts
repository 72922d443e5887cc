/**
 * Work that is not on the server yet, kept in this browser: what a map was when its edit began, and every change since.
 * Each change is written by itself at once, so that a killed tab loses nothing that was done.
 */
import { readJson, writeJson } from "./core/json";
import { applyAll, type Op } from "./core/ops";
import type { JourneyMap } from "./core/model";

/** Whose work it is, and on what; without a map it is about the maps of that page that were begun and are nowhere yet. */
export interface DraftPlace {
  readonly user: string;
  readonly pageId: string;
  readonly mapId: string;
}

/** An edit that was begun. */
export interface Draft extends DraftPlace {
  /** Of the editor that was open, unique. */
  readonly session: string;
  readonly baseVersion: number;
  readonly base: JourneyMap;
  /** Milliseconds since 1970 of the last change. */
  readonly changedAt: number;
  readonly ops: readonly Op[];
  /** A text that was being typed into a cell. */
  readonly typing: string;
}

/** The map as the author left it. */
export function mapOf(draft: Draft): JourneyMap {
  return applyAll(draft.base, draft.ops).map;
}

const DATABASE = "journey-maps";
const DRAFTS = "drafts";
const BASES = "bases";
const OPS = "ops";
const CHANNEL = "journey-maps-editors";
/** How long another tab has to say that it is still there. */
const ANSWER_MS = 200;

/** Written with each change, so it does not hold the map itself. */
interface DraftRow extends Omit<Draft, "ops" | "base"> {
  /** The base only holds from this operation on. */
  readonly from: number;
}

/** Changes as text: the database would forget what numbers were written like. */
interface OpsRow {
  readonly session: string;
  readonly at: number;
  readonly ops: string;
}

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(DRAFTS, { keyPath: "session" });
      request.result.createObjectStore(BASES);
      request.result.createObjectStore(OPS, { keyPath: ["session", "at"] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function opsOf(session: string): IDBKeyRange {
  return IDBKeyRange.bound([session], [session, Infinity]);
}

/** Keeps the work of one open editor in the browser's own database. What cannot be kept is told once. */
export class BrowserDrafts {
  private at = 0;
  private row: DraftRow;
  private base: JourneyMap | undefined;
  private baseIsKept = false;
  private readonly channel = new BroadcastChannel(CHANNEL);
  /** Writes go one after the other; the first that fails ends them. */
  private last: Promise<void> = Promise.resolve();
  private failed = false;

  constructor(
    private readonly opened: IDBDatabase,
    readonly session: string,
    place: DraftPlace,
    private readonly onFailure: () => void,
  ) {
    this.row = { ...place, session, baseVersion: 0, changedAt: 0, typing: "", from: 0 };
    this.channel.onmessage = (event) => {
      if (event.data === "who") {
        this.channel.postMessage(session);
      }
    };
  }

  /** Opens the database; nothing if this browser has none for us. */
  static async open(session: string, place: DraftPlace, onFailure: () => void): Promise<BrowserDrafts | undefined> {
    try {
      return new BrowserDrafts(await database(), session, place, onFailure);
    } catch {
      return undefined;
    }
  }

  /** Work on this map that no open editor is at, the latest first. */
  async abandoned(): Promise<readonly Draft[]> {
    const rows = (await answer(this.opened.transaction(DRAFTS).objectStore(DRAFTS).getAll())) as DraftRow[];
    const { user, pageId, mapId } = this.row;
    const ours = rows.filter(
      (row) =>
        row.session !== this.session &&
        row.user === user &&
        row.pageId === pageId &&
        (mapId === "" ? row.baseVersion === 0 : row.mapId === mapId),
    );
    const open = ours.length > 0 ? await this.openSessions() : new Set();
    const left = ours.filter((row) => !open.has(row.session));
    const drafts = await Promise.all(left.map((row) => this.draft(row)));
    return drafts.filter((draft) => draft.ops.length > 0 || draft.typing).sort((one, other) => other.changedAt - one.changedAt);
  }

  private async draft(row: DraftRow): Promise<Draft> {
    const base = (await answer(this.opened.transaction(BASES).objectStore(BASES).get(row.session))) as string | undefined;
    const rows = (await answer(this.opened.transaction(OPS).objectStore(OPS).getAll(opsOf(row.session)))) as OpsRow[];
    const ops = rows.filter((each) => each.at >= row.from).flatMap((each) => readJson<Op[]>(each.ops));
    return base === undefined
      ? { ...row, base: { id: row.mapId } as unknown as JourneyMap, ops: [] }
      : { ...row, base: readJson<JourneyMap>(base), ops };
  }

  private openSessions(): Promise<ReadonlySet<string>> {
    const sessions = new Set<string>();
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = (event) => sessions.add(String(event.data));
    channel.postMessage("who");
    return new Promise((resolve) =>
      setTimeout(() => {
        channel.close();
        resolve(sessions);
      }, ANSWER_MS),
    );
  }

  /** Starts anew at a map that the server has. */
  restart(baseVersion: number, base: JourneyMap): void {
    this.forget(this.at, baseVersion, base);
  }

  /** Something was changed. */
  add(ops: readonly Op[]): void {
    const at = this.at++;
    this.row = { ...this.row, changedAt: Date.now(), typing: "" };
    this.write((transaction) => {
      transaction.objectStore(OPS).put({ session: this.session, at, ops: writeJson(ops) });
      this.put(transaction);
    });
  }

  /** A text is being typed that no change holds yet. */
  typing(text: string): void {
    this.row = { ...this.row, typing: text, changedAt: Date.now() };
    this.write((transaction) => this.put(transaction));
  }

  private put(transaction: IDBTransaction): void {
    transaction.objectStore(DRAFTS).put(this.row);
    if (!this.baseIsKept) {
      this.baseIsKept = true;
      transaction.objectStore(BASES).put(writeJson(this.base), this.session);
    }
  }

  /** How many changes were added so far; see {@link forget}. */
  position(): number {
    return this.at;
  }

  /** The first changes are safe: the work begins at another map now. */
  forget(position: number, baseVersion: number, base: JourneyMap): void {
    this.row = { ...this.row, baseVersion, from: position };
    this.base = base;
    this.baseIsKept = false;
    if (this.at === position) {
      return this.remove();
    }
    this.write((transaction) => {
      transaction.objectStore(OPS).delete(IDBKeyRange.bound([this.session], [this.session, position], false, true));
      this.put(transaction);
    });
  }

  /** The author no longer wants it, or it is safe. */
  remove(): void {
    this.removeDraft(this.session);
  }

  /** Takes a draft of another session away. */
  removeDraft(session: string): void {
    this.write((transaction) => {
      transaction.objectStore(DRAFTS).delete(session);
      transaction.objectStore(BASES).delete(session);
      transaction.objectStore(OPS).delete(opsOf(session));
    });
  }

  /** No longer there. */
  close(): void {
    this.channel.close();
    void this.last.then(() => this.opened.close());
  }

  private write(change: (transaction: IDBTransaction) => void): void {
    this.last = this.last.then(
      () =>
        new Promise((done) => {
          try {
            const transaction = this.opened.transaction([DRAFTS, BASES, OPS], "readwrite");
            transaction.oncomplete = () => done();
            transaction.onerror = transaction.onabort = () => this.fail(done);
            change(transaction);
          } catch {
            this.fail(done);
          }
        }),
    );
  }

  private fail(done: () => void): void {
    if (!this.failed) {
      this.failed = true;
      this.onFailure();
    }
    done();
  }
}
