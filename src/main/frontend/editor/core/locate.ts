/** Finding elements by id. Each list knows its own ids once it was asked, so that a change costs its own list only. */
import { ROOT, type Element, type Id, type JourneyMap } from "./model";

/** The way from the map to an element: in which list of its parent, at which index. */
export type Path = readonly { readonly list: string; readonly index: number; readonly id: Id }[];

/** The lists of elements that a map, a stage, a touchpoint and their elements have. */
const OF_MAP = ["stages", "personas", "criteria", "lanes", "actionItems"];
const OF_ELEMENT = [
  "touchpoints", "customerActions", "thoughts", "painPoints", "frontstage", "backstage", "support", "gains", "opportunities",
  "stakeholders", "enablers", "metrics", "attachments", "branches", "waste", "observations",
];
const CUSTOM = "customCards";

/** Where an element is; empty for the map itself, nothing if there is none of this id. */
export function locate(map: JourneyMap, id: Id): Path | undefined {
  return id === ROOT ? [] : within(map, OF_MAP, id);
}

function within(owner: Element, lists: readonly string[], id: Id): Path | undefined {
  for (const list of lists) {
    const found = inList(list, owner[list] as readonly Element[] | undefined, id);
    if (found) {
      return found;
    }
  }
  const custom = owner[CUSTOM] as { readonly [lane: Id]: readonly Element[] } | undefined;
  for (const lane of custom ? Object.keys(custom) : []) {
    const found = inList(CUSTOM + "/" + lane, custom?.[lane], id);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function inList(list: string, elements: readonly Element[] | undefined, id: Id): Path | undefined {
  for (let index = 0; elements && index < elements.length; index++) {
    const element = elements[index] as Element;
    if (idsIn(element).has(id)) {
      const step = { list, index, id: element.id };
      return element.id === id ? [step] : [step, ...(within(element, OF_ELEMENT, id) as Path)];
    }
  }
  return undefined;
}

const known = new WeakMap<Element, ReadonlySet<Id>>();

/** The ids of an element and of everything in it. */
export function idsIn(element: Element): ReadonlySet<Id> {
  let ids = known.get(element) as Set<Id> | undefined;
  if (!ids) {
    ids = new Set([element.id]);
    for (const child of childrenOf(element)) {
      idsIn(child).forEach((id) => (ids as Set<Id>).add(id));
    }
    known.set(element, ids);
  }
  return ids;
}

function childrenOf(element: Element): Element[] {
  const lists = OF_ELEMENT.map((list) => element[list] as readonly Element[] | undefined);
  const custom = Object.values((element[CUSTOM] as { readonly [lane: Id]: readonly Element[] } | undefined) ?? {});
  return [...lists, ...custom].flatMap((list) => list ?? []);
}
