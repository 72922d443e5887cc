/**
 * The four ways in which a map changes. Every command of the editor is a list of these; each names what it changes by id,
 * so that it can be undone, or done again, also after others' changes came in between.
 */
import { Exact } from "./json";
import { locate, walk, type Path } from "./locate";
import { ROOT, type Element, type Experience, type Id, type Json, type JourneyMap } from "./model";

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
 * `at` says where in the list a new experience stands; at its end without it.
 */
export type Op =
  | { readonly op: "set"; readonly id: Id; readonly member: string; readonly value: Json | undefined; readonly at?: number }
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
  const inverses: (readonly Op[])[] = [];
  for (const op of ops) {
    const applied = apply(current, op);
    if (applied) {
      current = applied.map;
      inverses.push(applied.inverse);
    }
  }
  return { map: current, inverse: inverses.reverse().flat() };
}

/** Makes one change; nothing if what it names is not there, or if it changes nothing. */
export function apply(map: JourneyMap, op: Op): Applied | undefined {
  switch (op.op) {
    case "set":
      return set(map, op);
    case "insert":
      return insert(map, op.element, op.place);
    case "remove":
      return remove(map, op.id);
    case "move":
      return move(map, op.id, op.place);
  }
}

function set(map: JourneyMap, { id, member, value, at }: Op & { op: "set" }): Applied | undefined {
  const path = locate(map, id);
  const element = path && find(map, id);
  if (!element) {
    return undefined;
  }
  const old = read(element, member);
  if (same(old, value)) {
    return undefined;
  }
  const was = old === undefined ? undefined : experienceIndex(element, member);
  const changed = update(map, path, (owner) => write(owner, member, value, at));
  return { map: changed, inverse: [{ op: "set", id, member, value: old, ...(was !== undefined && { at: was }) }] };
}

function insert(map: JourneyMap, element: Element, place: Place): Applied | undefined {
  // Twice the same id, also deep inside, would make the map unreadable.
  return holdsAny(map, element, place.list) ? undefined : put(map, element, place);
}

function put(map: JourneyMap, element: Element, place: Place): Applied | undefined {
  const parent = locate(map, place.parent);
  if (!parent) {
    return undefined;
  }
  const changed = update(map, parent, (owner) => {
    const list = (read(owner, place.list) as readonly Element[] | undefined) ?? [];
    const found = place.before === undefined ? -1 : list.findIndex((each) => each.id === place.before);
    const at = found < 0 ? list.length : found;
    return write(owner, place.list, [...list.slice(0, at), element, ...list.slice(at)]);
  });
  return { map: changed, inverse: [{ op: "remove", id: element.id }] };
}

function holdsAny(map: JourneyMap, element: Element, list: string): boolean {
  let taken = false;
  walk(list, element, ({ id }) => {
    taken ||= locate(map, id) !== undefined;
  });
  return taken;
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

function move(map: JourneyMap, id: Id, to: Place): Applied | undefined {
  const from = placeOf(map, id);
  const target = locate(map, to.parent);
  // Not into itself, nor to where it stands already.
  if (!from || !target || to.before === id || target.some((step) => step.id === id) || samePlace(from, existing(map, to))) {
    return undefined;
  }
  const element = find(map, id) as Element;
  const taken = remove(map, id) as Applied;
  const moved = put(taken.map, element, to) as Applied;
  return { map: moved.map, inverse: [{ op: "move", id, place: from }] };
}

/** The place itself, or the end of its list if what it stands before is gone. */
function existing(map: JourneyMap, place: Place): Place {
  const list = read(find(map, place.parent) as Element, place.list) as readonly Element[] | undefined;
  return list?.some((each) => each.id === place.before) ? place : { ...place, before: undefined };
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
  const value = own(owner, name);
  if (key === undefined) {
    return value;
  }
  if (name === "experiences") {
    return (value as readonly Experience[] | undefined)?.find((each) => (each.persona ?? "") === key) as Json | undefined;
  }
  return own(value as { readonly [key: string]: Json } | undefined, key);
}

/** Ids may be words such as "constructor", which every object answers to. */
function own(object: { readonly [name: string]: Json | undefined } | undefined, name: string): Json | undefined {
  return object && Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined;
}

function experienceIndex(owner: Element, member: string): number | undefined {
  const [name, key] = split(member);
  if (name !== "experiences" || key === undefined) {
    return undefined;
  }
  return ((owner[name] as readonly Experience[] | undefined) ?? []).findIndex((each) => (each.persona ?? "") === key);
}

function write<E extends Element>(owner: E, member: string, value: Json | undefined, at?: number): E {
  const [name, key] = split(member);
  if (key === undefined) {
    return withMember(owner, name, value);
  }
  if (name === "experiences") {
    const list = (owner[name] as readonly Experience[] | undefined) ?? [];
    const found = list.findIndex((each) => (each.persona ?? "") === key);
    const rest = found < 0 ? list : [...list.slice(0, found), ...list.slice(found + 1)];
    const put = found < 0 ? (at ?? list.length) : found;
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
  if (one instanceof Exact || other instanceof Exact) {
    return one instanceof Exact && other instanceof Exact && one.literal === other.literal;
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
