/** What a command of the author comes to. */
import type { Op } from "./ops";
import type { Selection } from "./selection";

/** Changes, and where the author is after them; without changes there was nothing to do. */
export interface Edit {
  readonly ops: readonly Op[];
  readonly select?: Selection | undefined;
}

export const NO_EDIT: Edit = { ops: [] };
