/** Adding and naming stages, touchpoints, lanes and cards. */
import { channelId, channelOf, channelsOp } from "./channels";
import { newCard, textOf } from "./cards";
import { NO_EDIT, type Edit } from "./edit";
import { cardsAt, columnOf, laneOf, ownLanes, takesCards, type Grid } from "./grid";
import type { IdSource } from "./ids";
import { textMember, listOf } from "./lanes";
import { ROOT, type Id, type Lane, type Touchpoint } from "./model";
import type { Op } from "./ops";
import { removal } from "./removal";
import { at, HEADS, NEW, STAGES, TOUCHPOINTS, type Focus } from "./selection";

/** A stage with one touchpoint to be named, before another stage or at the end. */
export function addStage(newId: IdSource, name: string, before?: Id): Edit {
  const id = newId();
  const element = { id, name, touchpoints: [{ id: newId(), name: "" }] };
  return { ops: [{ op: "insert", element, place: { parent: ROOT, list: "stages", before } }], select: at({ row: STAGES, column: id }) };
}

export function addTouchpoint(newId: IdSource, stage: Id, name: string, before?: Id): Edit {
  const id = newId();
  return {
    ops: [{ op: "insert", element: { id, name }, place: { parent: stage, list: "touchpoints", before } }],
    select: at({ row: TOUCHPOINTS, column: id }),
  };
}

/** A lane of the team's own. */
export function addLane(grid: Grid, newId: IdSource, title: string, before?: Id): Edit {
  const id = newId();
  const element = { id, kind: "CUSTOM", ...(title ? { title } : {}) };
  return {
    ops: [...ownLanes(grid), { op: "insert", element, place: { parent: ROOT, list: "lanes", before } }],
    select: at({ row: id, column: HEADS }),
  };
}

/** Cards for texts, before another card or at the end of the cell. */
export function addCards(touchpoint: Touchpoint, lane: Lane, newId: IdSource, texts: readonly string[], before?: Id): Edit {
  const cards = cardsAt(touchpoint, lane);
  const place = before === undefined ? -1 : cards.findIndex((card) => card.id === before);
  if (lane.kind === "CHANNELS") {
    const all = touchpoint.channels ?? [];
    const split = place < 0 ? all.length : place;
    const card = channelId(touchpoint.id, (texts[texts.length - 1] ?? "").trim());
    return {
      ops: [channelsOp(touchpoint.id, [...all.slice(0, split), ...texts, ...all.slice(split)])],
      select: at({ row: lane.id, column: touchpoint.id, card }),
    };
  }
  const list = listOf(lane);
  if (!list || !takesCards(lane)) {
    return NO_EDIT;
  }
  const elements = texts.map((text) => newCard(lane, newId(), text));
  return {
    ops: elements.map((element): Op => ({ op: "insert", element, place: { parent: touchpoint.id, list, before } })),
    select: at({ row: lane.id, column: touchpoint.id, card: elements[elements.length - 1]?.id }),
  };
}

/** Puts a text where the focus is: names what is there or makes something new of it. An emptied card is taken away. */
export function commit(grid: Grid, focus: Focus, text: string, newId: IdSource): Edit {
  const words = text.trim();
  if (focus.row === STAGES) {
    return focus.column === NEW ? (words ? addStage(newId, words) : NO_EDIT) : rename(focus.column, "name", words);
  }
  const column = columnOf(grid, focus.column);
  if (focus.row === TOUCHPOINTS) {
    return column?.touchpoint ? rename(column.id, "name", words) : words && column ? addTouchpoint(newId, column.id, words) : NO_EDIT;
  }
  const lane = laneOf(grid, focus.row);
  if (lane && focus.column === HEADS) {
    return { ops: [...ownLanes(grid), { op: "set", id: lane.id, member: "title", value: words || undefined }] };
  }
  if (!lane || !column?.touchpoint) {
    return NO_EDIT;
  }
  if (focus.card === undefined) {
    return words ? addCards(column.touchpoint, lane, newId, [words]) : NO_EDIT;
  }
  return words ? reword(column.touchpoint, lane, focus.card, words) : removal(grid, [focus.card]);
}

function rename(id: Id, member: string, text: string): Edit {
  return text ? { ops: [{ op: "set", id, member, value: text }] } : NO_EDIT;
}

function reword(touchpoint: Touchpoint, lane: Lane, card: Id, text: string): Edit {
  const channel = channelOf(card);
  if (channel) {
    const channels = (touchpoint.channels ?? []).map((each) => (each === channel.text ? text : each));
    const focus = { row: lane.id, column: touchpoint.id, card: channelId(touchpoint.id, text) };
    return { ops: [channelsOp(touchpoint.id, channels)], select: at(focus) };
  }
  return rename(card, textMember(lane.kind), text);
}

/** The text that is edited at a focus; empty where something new is made. */
export function textAt(grid: Grid, focus: Focus, laneTitle: (lane: Lane) => string): string {
  if (focus.row === STAGES) {
    return grid.map.stages?.find((stage) => stage.id === focus.column)?.name ?? "";
  }
  const touchpoint = columnOf(grid, focus.column)?.touchpoint;
  if (focus.row === TOUCHPOINTS) {
    return touchpoint?.name ?? "";
  }
  const lane = laneOf(grid, focus.row);
  if (!lane || focus.column === HEADS) {
    return lane ? laneTitle(lane) : "";
  }
  const card = touchpoint && cardsAt(touchpoint, lane).find((each) => each.id === focus.card);
  return card ? textOf(card, lane.kind) : "";
}
