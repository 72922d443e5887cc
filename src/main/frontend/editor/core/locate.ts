/**
 * Finding elements by id. Each touchpoint knows the ids in it once it was asked, so that a change costs its own column
 * only; cards, of which there are thousands, are compared and keep nothing.
 */
import { ROOT, type Element, type Id, type JourneyMap } from "./model";

/** The way from the map to an element: in which list of its parent, at which index. */
export type Path = readonly { readonly list: string; readonly index: number; readonly id: Id }[];

type Elements = readonly Element[] | undefined;

const CUSTOM = "customCards";
const REMEASUREMENTS = "closure/remeasurements";

/** The lists of elements that the elements of a list have. What is not named here has none. */
const LISTS_IN: ReadonlyMap<string, readonly string[]> = new Map([
  ["stages", ["touchpoints"]],
  ["touchpoints", [
    "customerActions", "thoughts", "painPoints", "frontstage", "backstage", "support", "gains", "opportunities",
    "stakeholders", "enablers", "metrics", "attachments", "branches", "waste",
  ]],
  ["metrics", ["observations"]],
  ["painPoints", [REMEASUREMENTS]],
]);
const OF_MAP = ["stages", "personas", "criteria", "lanes", "actionItems"];
const NONE: readonly string[] = [];

/** Where an element is; empty for the map itself, nothing if there is none of this id. */
export function locate(map: JourneyMap, id: Id): Path | undefined {
  if (id === ROOT) {
    return [];
  }
  for (const list of OF_MAP) {
    const found = inList(list, map[list] as Elements, id);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function inList(list: string, elements: Elements, id: Id): Path | undefined {
  for (let index = 0; elements && index < elements.length; index++) {
    const element = elements[index] as Element;
    if (element.id === id) {
      return [{ list, index, id }];
    }
    const rest = mayHold(list, element, id) ? inside(list, element, id) : undefined;
    if (rest) {
      return [{ list, index, id: element.id }, ...rest];
    }
  }
  return undefined;
}

/** Asking a touchpoint's set is faster than looking through its lists; anything else has one list or none. */
function mayHold(list: string, element: Element, id: Id): boolean {
  return list === "touchpoints" ? idsInside(element).has(id) : listsIn(list) !== NONE;
}

function inside(list: string, element: Element, id: Id): Path | undefined {
  for (const each of listsOf(list, element)) {
    const found = inList(each, elementsOf(element, each), id);
    if (found) {
      return found;
    }
  }
  return undefined;
}

const known = new WeakMap<Element, ReadonlySet<Id>>();

/** The ids of what stands in a touchpoint. */
function idsInside(touchpoint: Element): ReadonlySet<Id> {
  let ids = known.get(touchpoint);
  if (!ids) {
    const found = new Set<Id>();
    walkInside("touchpoints", touchpoint, (element) => found.add(element.id));
    known.set(touchpoint, (ids = found));
  }
  return ids;
}

/** Visits an element that stands in `list`, and everything in it. */
export function walk(list: string, element: Element, visit: (element: Element, list: string) => void): void {
  visit(element, list);
  walkInside(list, element, visit);
}

function walkInside(list: string, element: Element, visit: (element: Element, list: string) => void): void {
  for (const each of listsOf(list, element)) {
    for (const child of elementsOf(element, each) ?? []) {
      walk(each, child, visit);
    }
  }
}

/** Visits every element of a map, but for the map itself. */
export function walkMap(map: JourneyMap, visit: (element: Element, list: string) => void): void {
  for (const list of OF_MAP) {
    for (const element of (map[list] as Elements) ?? []) {
      walk(list, element, visit);
    }
  }
}

function listsIn(list: string): readonly string[] {
  return LISTS_IN.get(list) ?? NONE;
}

/** The lists that an element of `list` may have, those of the team's own lanes included. */
function listsOf(list: string, element: Element): readonly string[] {
  const lists = listsIn(list);
  const custom = list === "touchpoints" ? element[CUSTOM] : undefined;
  return custom && typeof custom === "object" ? [...lists, ...Object.keys(custom).map((lane) => CUSTOM + "/" + lane)] : lists;
}

/** The elements in a list of an element; for a name with a slash, those in an entry of a member. */
function elementsOf(element: Element, list: string): Elements {
  const slash = list.indexOf("/");
  if (slash < 0) {
    return element[list] as Elements;
  }
  const entries = element[list.slice(0, slash)] as { readonly [entry: string]: Elements } | undefined;
  return entries?.[list.slice(slash + 1)];
}
