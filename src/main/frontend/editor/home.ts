/** Where the map that is being edited comes from and goes to: a page, or a macro in Confluence's own editor. */
import type { Conflict } from "./core/conflicts";
import type { JourneyMap } from "./core/model";

/** What came of a save. */
export type Saved =
  | { readonly kind: "saved"; readonly version: number; readonly map: JourneyMap; readonly merged: boolean }
  | { readonly kind: "conflicts"; readonly version: number; readonly draft: JourneyMap; readonly conflicts: readonly Conflict[] }
  /** Nobody is logged in any more. */
  | { readonly kind: "login" }
  /** The answer did not come: nobody knows whether it was saved. */
  | { readonly kind: "unreachable" }
  /** The server says no, in words for people; trying again does not help before something is done about it. */
  | { readonly kind: "refused"; readonly message: string; readonly problems: readonly Problem[] };

/** What is wrong with a map, and where. */
export interface Problem {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** A map and the version that it was read in. */
export interface Base {
  readonly version: number;
  readonly map: JourneyMap;
}

/** Keeps a map. Saving the same once more after a lost answer saves it once. */
export interface Home {
  readonly pageId: string;
  /** Whether saving puts the map into a page that is still being edited, and the editor closes with it. */
  readonly inMacro: boolean;
  save(base: Base, map: JourneyMap): Promise<Saved>;
}
