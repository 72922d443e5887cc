/** What a card needs in each lane, and what it becomes in another. */
import { textMember } from "./lanes";
import type { Element, Id, Json, Lane, LaneKind } from "./model";

const QUOTED = /^\s*(?:“(.+)”|„(.+)[“”]|"(.+)"|»(.+)«|«(.+)»)\s*$/s;
const MEASURES = ["NPS", "CSAT", "CES"];
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|bmp)$/i;
const AUDIO = /\.(?:mp3|wav|ogg|m4a|aac|flac)$/i;

/** A new card with everything that its lane asks for. Words in quotes become a customer's quote, NPS a measure, and so on. */
export function newCard(lane: Lane, id: Id, text: string): Element {
  const member = textMember(lane.kind);
  if (lane.kind === "THOUGHTS") {
    const quoted = QUOTED.exec(text)?.slice(1).find((part) => part !== undefined);
    return { id, text: quoted ?? text, kind: quoted === undefined ? "THOUGHT" : "QUOTE" };
  }
  return { id, [member]: text, ...usual(lane.kind, text) };
}

function usual(kind: LaneKind, text: string): { readonly [member: string]: Json } {
  switch (kind) {
    case "PAIN_POINTS":
      return { kind: "OTHER", severity: 3, evidence: "ASSUMED" };
    case "STAKEHOLDERS":
      return { side: "INTERNAL" };
    case "ENABLERS":
      return { kind: "PROCESS" };
    case "METRICS":
      return { kind: MEASURES.find((measure) => measure === text.trim().toUpperCase()) ?? "CUSTOM", direction: "HIGHER" };
    case "ATTACHMENTS":
      return { kind: PICTURE.test(text) ? "PICTURE" : AUDIO.test(text) ? "AUDIO" : "DOCUMENT" };
    default:
      return {};
  }
}

/** What a card says. */
export function textOf(card: Element, kind: LaneKind): string {
  return String(card[textMember(kind)] ?? card["text"] ?? card["name"] ?? card["fileName"] ?? "");
}

/** The card as another lane keeps it: its words and what both lanes know; the rest is what a new card there has. */
export function converted(card: Element, from: LaneKind, to: Lane): Element {
  if (from === to.kind) {
    return card;
  }
  const { kind: _kind, text: _text, name: _name, fileName: _file, ...rest } = card;
  return { ...rest, ...newCard(to, card.id, textOf(card, from)) };
}
