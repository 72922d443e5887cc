/** The gaps of a map while somebody works with them: asked for once, and anew after each change. */
import type { GapPlace, GapReport, ListedGap, Reading } from "./model";
import { findMap, refreshMaps } from "./refresh";
import { get } from "./rest";

type Listener = (message: string) => void;

/** What the list of gaps and the sheet of one gap look at together. */
export class GapList {
  /** What the server said last. */
  report: GapReport | undefined;
  private readonly listeners = new Set<Listener>();

  constructor(
    readonly pageId: string,
    readonly mapId: string,
    private readonly reading: Reading,
  ) {}

  /** Where the map's resources are. */
  get path(): string {
    return `/pages/${encodeURIComponent(this.pageId)}/maps/${encodeURIComponent(this.mapId)}`;
  }

  /** Asks the server; the answer is empty, or why there is nothing new. */
  async load(): Promise<string> {
    const reply = await get<GapReport>(this.path + "/gaps");
    if (reply.ok) {
      this.report = reply.value;
    }
    return reply.ok ? "" : reply.refusal.message;
  }

  /** A gap as the other dialogs need it. */
  placeOf(gap: ListedGap): GapPlace {
    return { pageId: this.pageId, mapId: this.mapId, scale: (this.report as GapReport).scale, gap };
  }

  /** A gap as it is now. */
  find(painPointId: string): ListedGap | undefined {
    return this.report?.gaps.find((gap) => gap.painPointId === painPointId);
  }

  /** Tells a listener of each change; the answer ends that. */
  watch(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** After a change: all that shows these gaps shows them anew, the map on the page as well. */
  readonly changed = async (message: string): Promise<void> => {
    const [problem] = await Promise.all([this.load(), refreshMaps(this.pageId, this.reading)]);
    const map = findMap(this.pageId, this.mapId);
    if (map) {
      this.reading.say(map, message);
    }
    this.listeners.forEach((listener) => listener([message, problem].filter(Boolean).join(" ")));
  };
}
