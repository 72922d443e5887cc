/** What the server could not merge by itself, and what becomes of it once the author has chosen. */
import { find, read, type Op, type Place } from "./ops";
import { ROOT, type Element, type Id, type Json, type JourneyMap } from "./model";

/** A place as the server tells it: behind which element, not before which. */
interface ToldPlace {
  readonly parent: Id;
  readonly list: string;
  readonly after?: Id;
}

/**
 * The same thing changed in two ways. CHANGED and MOVED: the merged draft holds theirs. DELETED_HERE: I deleted what they
 * changed; DELETED_THERE: they deleted what I changed; the draft keeps it either way.
 */
export interface Conflict {
  readonly id: Id;
  readonly member: string;
  readonly kind: "CHANGED" | "MOVED" | "DELETED_HERE" | "DELETED_THERE";
  /** What it is about, in words of the server. */
  readonly label: string;
  readonly base?: Json;
  readonly mine?: Json;
  readonly theirs?: Json;
}

export type Choice = "mine" | "theirs";

/** What has to be done to the merged draft for one choice. */
export function resolve(draft: JourneyMap, conflict: Conflict, choice: Choice): readonly Op[] {
  switch (conflict.kind) {
    case "CHANGED":
      return choice === "mine" ? setting(draft, conflict) : [];
    case "MOVED":
      return choice === "mine" ? [{ op: "move", id: conflict.id, place: placed(draft, conflict.id, conflict.mine as never) }] : [];
    case "DELETED_HERE":
      return choice === "mine" ? [{ op: "remove", id: conflict.id }] : [];
    case "DELETED_THERE":
      return choice === "theirs" ? [{ op: "remove", id: conflict.id }] : [];
  }
}

/** Members that exclude each other come together, as an object of them. */
const TOGETHER: Record<string, readonly string[]> = { work: ["issue", "status"] };

function setting(draft: JourneyMap, { id, member, mine }: Conflict): readonly Op[] {
  const [list, persona, part] = member.split("/");
  if (list === "experiences" && part !== undefined) {
    const owner = find(draft, id);
    const { [part]: _, ...others } = ((owner && read(owner, `experiences/${persona}`)) ?? {}) as { readonly [name: string]: Json };
    const value = mine === undefined ? others : { ...others, [part]: mine };
    return [{ op: "set", id, member: `experiences/${persona}`, value }];
  }
  const members = TOGETHER[member];
  if (!members) {
    return [{ op: "set", id, member, value: mine }];
  }
  const values = (mine ?? {}) as { readonly [name: string]: Json | undefined };
  return members.map((each) => ({ op: "set", id, member: each, value: values[each] }));
}

function placed(draft: JourneyMap, id: Id, told: ToldPlace): Place {
  const parent = find(draft, told.parent);
  const siblings = ((parent && read(parent, told.list)) as readonly Element[] | undefined ?? []).filter((each) => each.id !== id);
  const at = told.after === undefined ? -1 : siblings.findIndex((each) => each.id === told.after);
  return { parent: told.parent || ROOT, list: told.list, before: siblings[at + 1]?.id };
}

/** The draft with all choices made. */
export function resolveAll(draft: JourneyMap, conflicts: readonly Conflict[], choices: readonly Choice[]): readonly Op[] {
  return conflicts.flatMap((conflict, index) => resolve(draft, conflict, choices[index] ?? "theirs"));
}

/**
 * A value for people: one line for each part of it.
 *
 * @param name what an id is called, if it names an element
 */
export function lines(value: Json | undefined, name: (id: Id) => string | undefined): readonly string[] {
  if (value === undefined || value === null) {
    return [];
  }
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((each) => lines(each, name));
  }
  if (typeof value === "object") {
    const members = Object.entries(value as { readonly [name: string]: Json | undefined });
    return members
      .filter(([member, part]) => member !== "id" && part !== undefined)
      .map(([member, part]) => member + ": " + lines(part, name).join(", "));
  }
  const text = typeof value === "number" ? String(value).replace("-", "\u2212") : String(value);
  return [(typeof value === "string" && name(value)) || text];
}
