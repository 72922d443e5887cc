/**
 * The four ways in which a map changes. Every command of the editor is a list of these; each names what it changes by id,
 * so that it can be undone, or done again, also after others' changes came in between.
 */
import { ROOT, type Element, type Experience, type Id, type Json, type JourneyMap } from "./model";
import { locate, type Path } from "./locate";

/**
 * Where an element stands.
 *
 * `list` is the name of a list of the parent, `customCards/LANEID` for the cards of a lane of the team's own.
 */
export interface Place {
  readonly parent: Id;
  readonly list: string;
  /** The element before which it stands; at the end without one, or if that one is gone. */
  readonly before?: Id | undefined;
}

/**
 * One change. `member` of `set` names a member of the element, or, after a slash, one entry of `criterionValues` (by
 * criterion), `experiences` (by persona, nothing after the slash for all) or of an object; `undefined` takes it away.
 */
export type Op =
  | { readonly op: "set"; readonly id: Id; readonly member: string; readonly value: Json | undefined }
  | { readonly op: "insert"; readonly element: Element; readonly place: Place }
  | { readonly op: "remove"; readonly id: Id }
  | { readonly op: "move"; readonly id: Id; readonly place: Place };

/** A map after changes, and what takes them back, in the order in which it has to be done. */
export interface Applied {
  readonly map: JourneyMap;
  readonly inverse: readonly Op[];
}

/** Makes changes in their order. Those whose element or place is gone are left out: there is nothing left to change. */
export function applyAll(map: JourneyMap, ops: readonly Op[]): Applied {
  let current = map;
  const inverse: Op[] = [];
  for (const op of ops) {
    const applied = apply(current, op);
    if (applied) {
      current = applied.map;
      inverse.unshift(...applied.inverse);
    }
  }
  return { map: current, inverse };
}

/** Makes one change; nothing if what it names is not there, or if it changes nothing. */
export function apply(map: JourneyMap, op: Op): Applied | undefined {
  switch (op.op) {
    case "set":
      return set(map, op.id, op.member, op.value);
    case "insert":
      return insert(map, op.element, op.place);
    case "remove":
      return remove(map, op.id);
    case "move":
      return move(map, op.id, op.place);
  }
}

function set(map: JourneyMap, id: Id, member: string, value: Json | undefined): Applied | undefined {
  const path = locate(map, id);
  if (!path) {
    return undefined;
  }
  let old: Json | undefined;
  const changed = update(map, path, (element) => {
    old = read(element, member);
    return write(element, member, value);
  });
  return same(old, value) ? undefined : { map: changed, inverse: [{ op: "set", id, member, value: old }] };
}

function insert(map: JourneyMap, element: Element, place: Place): Applied | undefined {
  const parent = locate(map, place.parent);
  if (!parent || locate(map, element.id)) {
    return undefined;
  }
  const changed = update(map, parent, (owner) => {
    const list = read(owner, place.list) as readonly Element[] | undefined ?? [];
    const found = place.before === undefined ? -1 : list.findIndex((each) => each.id === place.before);
    const at = found < 0 ? list.length : found;
    return write(owner, place.list, [...list.slice(0, at), element, ...list.slice(at)]);
  });
  return { map: changed, inverse: [{ op: "remove", id: element.id }] };
}

function remove(map: JourneyMap, id: Id): Applied | undefined {
  const place = id === ROOT ? undefined : placeOf(map, id);
  const element = place && find(map, id);
  if (!place || !element) {
    return undefined;
  }
  const changed = update(map, locate(map, place.parent) as Path, (owner) => {
    const rest = (read(owner, place.list) as readonly Element[]).filter((each) => each.id !== id);
    return write(owner, place.list, rest.length > 0 ? rest : undefined);
  });
  return { map: changed, inverse: [{ op: "insert", element, place }] };
}

function move(map: JourneyMap, id: Id, place: Place): Applied | undefined {
  const from = placeOf(map, id);
  const target = locate(map, place.parent);
  // Not into itself, nor to where it stands already.
  if (!from || !target || place.before === id || target.some((step) => step.id === id) || samePlace(from, place)) {
    return undefined;
  }
  const element = find(map, id) as Element;
  const taken = remove(map, id) as Applied;
  const put = insert(taken.map, element, place) as Applied;
  return { map: put.map, inverse: [{ op: "move", id, place: from }] };
}

function samePlace(one: Place, other: Place): boolean {
  return one.parent === other.parent && one.list === other.list && one.before === other.before;
}

/** The element of an id; the map itself for {@link ROOT}. */
export function find(map: JourneyMap, id: Id): Element | undefined {
  const path = locate(map, id);
  return path?.reduce<Element | undefined>(
    (owner, step) => owner && (read(owner, step.list) as readonly Element[])[step.index],
    map,
  );
}

/** Where an element stands now; none for the map itself. */
export function placeOf(map: JourneyMap, id: Id): Place | undefined {
  const path = locate(map, id);
  const last = path?.[path.length - 1];
  if (!path || !last) {
    return undefined;
  }
  const parent = path.length > 1 ? (path[path.length - 2] as Path[number]).id : ROOT;
  const list = read(find(map, parent) as Element, last.list) as readonly Element[];
  return { parent, list: last.list, before: list[last.index + 1]?.id };
}

/** The value of a member, or of one entry of it. */
export function read(owner: Element, member: string): Json | undefined {
  const [name, key] = split(member);
  const value = owner[name];
  if (key === undefined) {
    return value;
  }
  if (name === "experiences") {
    return (value as readonly Experience[] | undefined)?.find((each) => (each.persona ?? "") === key) as Json | undefined;
  }
  const entries = value as { readonly [key: string]: Json } | undefined;
  return entries && Object.prototype.hasOwnProperty.call(entries, key) ? entries[key] : undefined;
}

function write<E extends Element>(owner: E, member: string, value: Json | undefined): E {
  const [name, key] = split(member);
  if (key === undefined) {
    return withMember(owner, name, value);
  }
  if (name === "experiences") {
    const list = (owner[name] as readonly Experience[] | undefined) ?? [];
    const at = list.findIndex((each) => (each.persona ?? "") === key);
    const rest = at < 0 ? list : [...list.slice(0, at), ...list.slice(at + 1)];
    const put = at < 0 ? list.length : at;
    const next = value === undefined ? rest : [...rest.slice(0, put), value, ...rest.slice(put)];
    return withMember(owner, name, next.length > 0 ? (next as readonly Json[]) : undefined);
  }
  const entries = withMember((owner[name] as unknown as Element | undefined) ?? ({} as Element), key, value);
  return withMember(owner, name, Object.keys(entries).length > 0 ? entries : undefined);
}

function withMember<E extends Element>(owner: E, name: string, value: Json | undefined): E {
  if (value !== undefined) {
    return { ...owner, [name]: value };
  }
  const { [name]: _, ...rest } = owner;
  return rest as E;
}

function split(member: string): [string, string | undefined] {
  const slash = member.indexOf("/");
  return slash < 0 ? [member, undefined] : [member.slice(0, slash), member.slice(slash + 1)];
}

/** Replaces what a path leads to, and everything above it. */
function update(map: JourneyMap, path: Path, change: (element: Element) => Element): JourneyMap {
  const at = (owner: Element, depth: number): Element => {
    const step = path[depth];
    if (!step) {
      return change(owner);
    }
    const list = [...(read(owner, step.list) as readonly Element[])];
    list[step.index] = at(list[step.index] as Element, depth + 1);
    return write(owner, step.list, list);
  };
  return at(map, 0) as JourneyMap;
}

/** Whether two JSON values say the same. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) {
    return true;
  }
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((each, at) => same(each, other[at]))
    );
  }
  const left = one as { readonly [name: string]: Json | undefined };
  const right = other as { readonly [name: string]: Json | undefined };
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => name in right && same(left[name], right[name]));
}
