/** Channels are plain texts of a touchpoint, each at most once; here they get ids, so that they can be chosen like cards. */
import type { Element, Id, Touchpoint } from "./model";
import type { Op } from "./ops";

const MARK = "channel:";
const NONE: readonly Element[] = [];
const known = new WeakMap<Touchpoint, readonly Element[]>();

/** The channels of a touchpoint as cards, whose ids tell touchpoint and text. */
export function channelsIn(touchpoint: Touchpoint): readonly Element[] {
  const channels = touchpoint.channels;
  if (!channels?.length) {
    return NONE;
  }
  let cards = known.get(touchpoint);
  if (!cards) {
    cards = channels.map((text) => ({ id: channelId(touchpoint.id, text), text }));
    known.set(touchpoint, cards);
  }
  return cards;
}

export function channelId(touchpoint: Id, text: string): Id {
  return MARK + touchpoint + ":" + text;
}

/** What the id of a channel stands for; nothing for ids of elements, which hold no colon. */
export function channelOf(id: Id): { touchpoint: Id; text: string } | undefined {
  if (!id.startsWith(MARK)) {
    return undefined;
  }
  const colon = id.indexOf(":", MARK.length);
  return { touchpoint: id.slice(MARK.length, colon), text: id.slice(colon + 1) };
}

/** The change that leaves a touchpoint with these channels. */
export function channelsOp(touchpoint: Id, channels: readonly string[]): Op {
  const each = [...new Set(channels.map((text) => text.trim()).filter(Boolean))];
  return { op: "set", id: touchpoint, member: "channels", value: each.length > 0 ? each : undefined };
}
