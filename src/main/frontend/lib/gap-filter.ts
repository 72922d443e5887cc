/** Which gaps of a map are looked at, and in which order. */
import type { ListedGap } from "./model";

/** From untouched to healed. */
export const STATES = ["UNADDRESSED", "PLANNED", "IN_PROGRESS", "DELIVERED", "NOT_EFFECTIVE", "CLOSED"] as const;

/** What to look at first, across states. */
export const QUICK = ["below", "overdue", "ownerless", "unseen"] as const;

/** One of {@link QUICK}. */
export type Quick = (typeof QUICK)[number];

/** What is looked for: one of the states, if any, all of the quick questions, and all of the words. */
export interface Filter {
  states: ReadonlySet<string>;
  quick: ReadonlySet<Quick>;
  words: string;
}

/** What the list can be sorted by. */
export type Column = "pain" | "place" | "severity" | "priority" | "state" | "due" | "change";

/** A chosen order. */
export interface Order {
  column: Column;
  down: boolean;
}

/** The answer to a quick question. */
export function is(gap: ListedGap, quick: Quick): boolean {
  switch (quick) {
    case "below":
      return gap.state === "NOT_EFFECTIVE" || (gap.state === "DELIVERED" && gap.below);
    case "overdue":
      return has(gap, "OVERDUE");
    case "ownerless":
      // Of work that cannot be seen nobody says that it has no owner.
      return gap.state !== "CLOSED" && gap.work.length > 0 && !gap.owner && !has(gap, "UNKNOWN");
    case "unseen":
      return has(gap, "UNKNOWN");
  }
}

/** Whether anything is filtered at all. */
export function isFiltered(filter: Filter): boolean {
  return filter.states.size > 0 || filter.quick.size > 0 || filter.words.trim() !== "";
}

/** The gaps that are looked for, in their order. */
export function filtered(gaps: readonly ListedGap[], filter: Filter): ListedGap[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return gaps.filter(
    (gap) =>
      (filter.states.size === 0 || filter.states.has(gap.state)) &&
      QUICK.every((quick) => !filter.quick.has(quick) || is(gap, quick)) &&
      (words.length === 0 || holdsAll(textOf(gap), words)),
  );
}

/**
 * Sorted by one column; gaps without a value there stand last either way, and equal ones keep their order.
 *
 * @param places the touchpoints' ids in the order of the journey
 */
export function sorted(gaps: readonly ListedGap[], { column, down }: Order, places: string[], language?: string): ListedGap[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const order = new Map(places.map((id, index) => [id, index]));
  const keys = new Map(gaps.map((gap) => [gap, column === "place" ? order.get(gap.touchpointId) : keyOf(gap, column)]));
  return [...gaps].sort((a, b) => {
    const [left, right] = [keys.get(a), keys.get(b)];
    if (left === undefined || right === undefined) {
      return left === right ? 0 : left === undefined ? 1 : -1;
    }
    const difference = typeof left === "string" ? collator.compare(left, String(right)) : left - Number(right);
    return down ? -difference : difference;
  });
}

/** The groups in which the server lists them: what is to be done next. */
export function sections(gaps: readonly ListedGap[]): { section: string; gaps: ListedGap[] }[] {
  const groups = new Map<string, ListedGap[]>();
  gaps.forEach((gap) => groups.set(gap.group, [...(groups.get(gap.group) ?? []), gap]));
  return Array.from(groups, ([section, its]) => ({ section, gaps: its }));
}

function has(gap: ListedGap, name: string): boolean {
  return gap.flags.some((flag) => flag.flag === name);
}

function keyOf(gap: ListedGap, column: Exclude<Column, "place">): string | number | undefined {
  switch (column) {
    case "pain":
      return gap.text;
    case "severity":
      return gap.severity;
    case "priority":
      return gap.priority;
    case "state":
      return STATES.indexOf(gap.state as (typeof STATES)[number]);
    case "due":
      return gap.due;
    case "change":
      return gap.now;
  }
}

function textOf(gap: ListedGap): string {
  return [
    gap.text,
    gap.stage,
    gap.touchpoint,
    gap.kindText,
    gap.severityText,
    gap.stateText,
    gap.owner,
    ...gap.work.flatMap((work) => [work.key, work.summary, work.title, work.assignee, work.owner, work.statusName]),
  ]
    .filter(Boolean)
    .join("\n")
    .toLowerCase();
}

function holdsAll(text: string, words: string[]): boolean {
  return words.every((word) => text.includes(word));
}
