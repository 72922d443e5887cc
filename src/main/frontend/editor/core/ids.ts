/** Ids for new elements: random, so that two people who work at the same time never make the same. */
import { walk } from "./locate";
import type { Element, Id, Json } from "./model";

/** Where ids come from; tests have their own. */
export type IdSource = () => Id;

/** A new id; it begins with a letter, so that it can also be the end of an id in markup. */
export const freshId: IdSource = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return "e" + Array.from(bytes, (byte) => "abcdefghijkmnpqrstuvwxyz23456789".charAt(byte & 31)).join("");
};

/** The rule for ids; `Ids` of the model. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text);
}

/**
 * Copies of elements that stand in lists of one name, with new ids throughout. What referred to an element among them
 * (branches, pain points of opportunities) refers to its copy; other references stay.
 */
export function copies<E extends Element>(list: string, elements: readonly E[], next: IdSource = freshId): readonly E[] {
  const renamed = new Map<Id, Id>();
  elements.forEach((element) => walk(list, element, ({ id }) => renamed.set(id, next())));
  return elements.map((element) => rewrite(element, renamed) as E);
}

/** Members that hold ids, or lists of ids, of other elements. */
const REFERENCES = new Set(["id", "to", "until", "painPointIds"]);

function rewrite(value: Json | undefined, renamed: ReadonlyMap<Id, Id>, member = ""): Json | undefined {
  if (typeof value === "string") {
    return REFERENCES.has(member) ? (renamed.get(value) ?? value) : value;
  }
  if (Array.isArray(value)) {
    return value.map((each: Json) => rewrite(each, renamed, member) as Json);
  }
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rewrite(each, renamed, name)]));
}
