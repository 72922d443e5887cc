/** Ids for new elements: random, so that two people who work at the same time never make the same. */
import type { Id } from "./model";

/** Where ids come from; tests have their own. */
export type IdSource = () => Id;

/** A new id; it begins with a letter, so that it can also be the end of an id in markup. */
export const freshId: IdSource = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return "e" + Array.from(bytes, (byte) => byte.toString(36).padStart(2, "0")).join("");
};
