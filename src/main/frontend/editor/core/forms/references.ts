/** What else changes when something is taken away: whatever named it. */
import { touchpoints, type ActionItem, type Element, type Id, type Json, type JourneyMap, type PainPoint, type Touchpoint } from "../model";
import type { Op } from "../ops";

/** What the removal of a persona does beside removing it. */
export interface PersonaRemoval {
  readonly ops: readonly Op[];
  readonly experiences: number;
  readonly cards: number;
  readonly painPoints: number;
}

const LISTS_WITH_PERSONA = ["customerActions", "thoughts", "frontstage", "backstage", "support", "gains"];

/** Removes a persona: its experiences go; cards and pain points that were only its own are about everybody then. */
export function removePersona(map: JourneyMap, persona: Id): PersonaRemoval {
  const ops: Op[] = [];
  let [experiences, cards, painPoints] = [0, 0, 0];
  for (const touchpoint of touchpoints(map)) {
    if (touchpoint.experiences?.some((each) => each.persona === persona)) {
      ops.push({ op: "set", id: touchpoint.id, member: "experiences/" + persona, value: undefined });
      experiences++;
    }
    for (const card of cardsOf(touchpoint)) {
      if (card["persona"] === persona) {
        ops.push({ op: "set", id: card.id, member: "persona", value: undefined });
        cards++;
      }
    }
    for (const pain of touchpoint.painPoints ?? []) {
      if (pain.personas?.includes(persona)) {
        ops.push(without(pain, "personas", persona));
        painPoints++;
      }
    }
  }
  return { ops: [...ops, { op: "remove", id: persona }], experiences, cards, painPoints };
}

function cardsOf(touchpoint: Touchpoint): readonly Element[] {
  const own = LISTS_WITH_PERSONA.flatMap((list) => (touchpoint[list] as readonly Element[] | undefined) ?? []);
  return [...own, ...Object.values(touchpoint.customCards ?? {}).flat()];
}

/** Takes one id out of a list of ids. */
export function without(owner: Element, member: string, id: Id): Op {
  const rest = ((owner[member] as readonly Id[] | undefined) ?? []).filter((each) => each !== id);
  return { op: "set", id: owner.id, member, value: rest.length > 0 ? (rest as readonly Json[]) : undefined };
}

/** Puts one id into a list of ids. */
export function including(owner: Element, member: string, id: Id): Op {
  const named = (owner[member] as readonly Id[] | undefined) ?? [];
  return { op: "set", id: owner.id, member, value: named.includes(id) ? named : [...named, id] };
}

/** The work on a pain point, in the order of the map. */
export function actionItemsOf(items: readonly ActionItem[] | undefined, painPoint: Id): readonly ActionItem[] {
  return (items ?? []).filter((item) => item.painPointIds?.includes(painPoint));
}

/** Takes an action item away from a pain point; it goes altogether if it was for this one alone. */
export function dropActionItem(item: ActionItem, painPoint: Id): Op {
  const others = item.painPointIds?.some((id) => id !== painPoint);
  return others ? without(item, "painPointIds", painPoint) : { op: "remove", id: item.id };
}

/** All pain points with where they are, those of one touchpoint first. */
export function painPointsFrom(map: JourneyMap, first: Id | undefined): readonly { readonly at: Touchpoint; readonly all: readonly PainPoint[] }[] {
  const places = touchpoints(map).filter((each) => each.painPoints?.length).map((at) => ({ at, all: at.painPoints ?? [] }));
  return [...places.filter((each) => each.at.id === first), ...places.filter((each) => each.at.id !== first)];
}
