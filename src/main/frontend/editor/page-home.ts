/** A map on a page: read and saved over REST. */
import type { Conflict } from "./core/conflicts";
import type { JourneyMap } from "./core/model";
import type { Base, Home, Problem, Saved } from "./home";
import { ask, type Answer } from "./rest";

/** What the server tells of the page around the map. */
export interface PageAbout {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly url: string;
  readonly editable: boolean;
}

interface LoadedMap {
  readonly page: PageAbout;
  readonly map: JourneyMap;
}

interface RefusedSave {
  readonly message?: string;
  readonly problems?: readonly Problem[];
  readonly currentVersion?: number;
  readonly map?: JourneyMap;
  readonly conflicts?: readonly Conflict[];
}

/** The map as it is now, or why it cannot be had. */
export function loadMap(pageId: string, mapId: string): Promise<Answer<LoadedMap>> {
  return ask<LoadedMap>("GET", path(pageId, mapId));
}

function path(pageId: string, mapId: string): string {
  return `/pages/${encodeURIComponent(pageId)}/maps/${encodeURIComponent(mapId)}`;
}

/** Saves into a page. The server merges what others changed since. */
export class PageHome implements Home {
  readonly inMacro = false;

  constructor(
    readonly pageId: string,
    private readonly mapId: string,
  ) {}

  async save(base: Base, map: JourneyMap): Promise<Saved> {
    const answer = await ask<{ version: number; map: JourneyMap; merged?: boolean; relink?: string[] }, RefusedSave>(
      "PUT",
      path(this.pageId, this.mapId),
      { baseVersion: base.version, map },
    );
    if (answer.ok) {
      const { relink } = answer.value;
      if (relink?.length) {
        // The issues in Jira show the new words soon; nobody has to wait for that, and the next change puts right what fails.
        void ask("POST", path(this.pageId, this.mapId) + "/links/refresh", { painPointIds: relink });
      }
      return { kind: "saved", version: answer.value.version, map: answer.value.map, merged: answer.value.merged === true };
    }
    const { status, refusal } = answer;
    if (status === 401) {
      return { kind: "login" };
    }
    if (status === 0 || status >= 500) {
      return { kind: "unreachable" };
    }
    return refusal.conflicts && refusal.map && refusal.currentVersion !== undefined
      ? { kind: "conflicts", version: refusal.currentVersion, draft: refusal.map, conflicts: refusal.conflicts }
      : { kind: "refused", message: refusal.message ?? "", problems: refusal.problems ?? [] };
  }
}
