/** What several elements have in common, and changing them together. */
import { touchpoints, type Element, type Id, type Json, type JourneyMap } from "../model";
import { same, type Op } from "../ops";

/** The value that all have; `mixed` if they differ. */
export function commonValue(elements: readonly Element[], member: string): { readonly value: Json | undefined; readonly mixed: boolean } {
  const value = elements[0]?.[member];
  return { value, mixed: elements.some((each) => !same(each[member], value)) };
}

/** Gives a member the same value everywhere. */
export function setAll(ids: readonly Id[], member: string, value: Json | undefined): readonly Op[] {
  return ids.map((id): Op => ({ op: "set", id, member, value }));
}

/** The channels that the map's touchpoints name, by how often. */
export function channelsOf(map: JourneyMap): readonly string[] {
  const counts = new Map<string, number>();
  for (const touchpoint of touchpoints(map)) {
    touchpoint.channels?.forEach((channel) => counts.set(channel, (counts.get(channel) ?? 0) + 1));
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([channel]) => channel);
}
