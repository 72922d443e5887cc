/** A whole map out of a table: lanes as rows, named in the first column, under rows of stages and touchpoints. */
import { parseNumber } from "./experience";
import { freshId, type IdSource } from "./ids";
import { Draft, LONGEST_TEXT, oneLine, type Imported } from "./imports";
import { textMember, USUAL_LANES } from "./lanes";
import type { Element, Lane, LaneKind, Scale } from "./model";
import { USUAL_SCALE } from "./model";
import type { Table } from "./table";

/** No map has more lanes; a longer table is a list of something. */
const MOST_ROWS = 100;

type RowKind = LaneKind | "STAGE" | "TOUCHPOINT" | "DESCRIPTION";

/** What teams call the rows, here and in other tools. */
const NAMES: Readonly<Record<Exclude<RowKind, "CUSTOM" | "PRIORITY" | "ACTION_ITEMS">, string>> = {
  STAGE: "stage, stages, phase, phases, section, phase der reise, phasen, abschnitt",
  TOUCHPOINT: "touchpoint, touchpoints, touch point, touch points, step, steps, kontaktpunkt, kontaktpunkte, schritt, schritte, berührungspunkt",
  DESCRIPTION: "description, beschreibung",
  CUSTOMER_ACTIONS: "customer actions, actions, user actions, customer action, doing, does, aktivitäten, kundenaktionen, was kunden tun, handlungen, was der kunde tut",
  THOUGHTS: "thoughts, thinking, thoughts and quotes, quotes, gedanken, zitate, gedanken und zitate",
  CHANNELS: "channel, channels, kanal, kanäle",
  EXPERIENCE: "experience, emotion, emotions, sentiment, feeling, feelings, satisfaction curve, erlebnis, emotionen, gefühle, stimmung",
  PAIN_POINTS: "pain point, pain points, pains, pain, frustrations, schmerzpunkte, probleme, ärgernisse, schwachstellen",
  GAINS: "gain, gains, delights, positives, freuden, gewinne, was freut",
  OPPORTUNITIES: "opportunity, opportunities, ideas, improvements, chancen, ideen, verbesserungen",
  FRONTSTAGE: "frontstage, front stage, frontstage actions, vor den kulissen, vor der linie",
  BACKSTAGE: "backstage, back stage, backstage actions, hinter den kulissen",
  SUPPORT: "support, support processes, systems, unterstützung, unterstützende prozesse, systeme",
  STAKEHOLDERS: "stakeholder, stakeholders, departments, roles, beteiligte, rollen, abteilungen",
  ENABLERS: "enabler, enablers, voraussetzungen, befähiger",
  METRICS: "metric, metrics, kpi, kpis, measures, kennzahl, kennzahlen, messgrößen",
  ATTACHMENTS: "attachment, attachments, documents, files, anhang, anhänge, dokumente, dateien",
};

const KINDS = new Map<string, RowKind>(
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((kind) => NAMES[kind].split(", ").map((name): [string, RowKind] => [name, kind])),
);

function kindOf(name: string, words: ReadonlyMap<string, LaneKind>): RowKind | undefined {
  const plain = oneLine(name).toLowerCase().replace(/[:*]+$/, "").trim();
  return words.get(plain) ?? KINDS.get(plain);
}

/** Whether the rows of a table are lanes: its first column names two of them at least. */
export function isMapTable(table: Table, words: ReadonlyMap<string, LaneKind> = new Map()): boolean {
  return (table[0]?.length ?? 0) > 1 && table.filter((row) => kindOf(row[0] ?? "", words) !== undefined).length >= 2;
}

/**
 * Reads the table.
 *
 * @param words names of lanes in the author's language, in lower case
 */
export function readTableMap(table: Table, words: ReadonlyMap<string, LaneKind> = new Map(), next: IdSource = freshId): Imported {
  const width = (table[0]?.length ?? 1) - 1;
  const kinds = table.map((row) => kindOf(row[0] ?? "", words));
  const [first] = table;
  const isHeaded = kinds[0] === undefined;
  const stages = table[kinds.indexOf("STAGE")] ?? (isHeaded ? first : undefined);
  const touchpoints = table[kinds.indexOf("TOUCHPOINT")] ?? (isHeaded && stages !== first ? first : undefined);
  if (width < 1 || (!stages && !touchpoints) || table.length > MOST_ROWS) {
    return { key: "columns", args: [] };
  }
  const draft = new Draft(next);
  draft.title = isHeaded ? oneLine(first?.[0] ?? "") : "";
  const rows = table.flatMap((row, at) => (row === stages || row === touchpoints || row.every((cell) => cell === "") ? [] : [{ row, kind: kinds[at] ?? "CUSTOM" }]));
  const lanes = rows.map(({ row, kind }) => laneOf(kind, oneLine(row[0] ?? ""), next));
  const values = rows.filter(({ kind }) => kind === "EXPERIENCE").flatMap(({ row }) => row.slice(1).map(parseNumber));
  for (let column = 1; column <= width; column++) {
    const cells = rows.map(({ row, kind }, at) => membersOf(kind, lanes[at], row[column] ?? "", next));
    const stage = oneLine(stages?.[column] ?? "");
    const name = oneLine(touchpoints?.[column] ?? "");
    if (stage !== "" || column === 1) {
      draft.stage(stage);
    }
    if (name === "" && !cells.some((members) => Object.keys(members).length > 0)) {
      continue;
    }
    const members = cells.reduce(merge, {});
    for (let count = countIn(members); count >= 0; count--) {
      if (!draft.hasRoom()) {
        return { key: "too.large", args: [] };
      }
    }
    draft.touchpoint(name || stage, members);
  }
  lanes.forEach((lane) => lane && draft.lanes.push(lane));
  return { map: withOtherLanes(draft, scaleFor(values)) };
}

/** Reads a list of two columns: stages, each named once or at each of its touchpoints, and touchpoints. */
export function readPairs(table: Table, next: IdSource = freshId): Imported {
  const draft = new Draft(next);
  let last = "";
  for (const [stage = "", name = ""] of table) {
    if (!draft.hasRoom()) {
      return { key: "too.large", args: [] };
    }
    if (draft.isEmpty || (stage !== "" && oneLine(stage) !== last)) {
      last = oneLine(stage);
      draft.stage(last);
    }
    if (name !== "") {
      draft.touchpoint(oneLine(name));
    }
  }
  return { map: draft.map() };
}

/** A lane of the team's own makes the map name all its lanes; the usual ones that are missing follow them, unseen. */
function withOtherLanes(draft: Draft, scale: Scale) {
  if (draft.lanes.every((lane) => lane.kind !== "CUSTOM")) {
    draft.lanes.length = 0;
  } else {
    const kinds = new Set(draft.lanes.map((lane) => lane.kind));
    const unique = draft.lanes.filter((lane, at) => lane.kind === "CUSTOM" || draft.lanes.findIndex((each) => each.kind === lane.kind) === at);
    const missing = USUAL_LANES.filter((kind) => !kinds.has(kind)).map((kind): Lane => ({ id: kind, kind, visible: true }));
    draft.lanes.splice(0, draft.lanes.length, ...unique, ...missing);
  }
  return draft.map(scale);
}

function laneOf(kind: RowKind, title: string, next: IdSource): Lane | undefined {
  switch (kind) {
    case "STAGE":
    case "TOUCHPOINT":
    case "DESCRIPTION":
      return undefined;
    case "CUSTOM":
      return { id: next(), kind, title, visible: true };
    default:
      return { id: kind, kind, title, visible: true };
  }
}

type Members = { readonly [member: string]: Element[string] };

/** What a cell brings to its touchpoint. */
function membersOf(kind: RowKind, lane: Lane | undefined, cell: string, next: IdSource): Members {
  const texts = cell.split("\n").map((line) => line.trim().replace(/^[-*•]\s+/, "").slice(0, LONGEST_TEXT)).filter(Boolean);
  const [text] = texts;
  if (text === undefined || kind === "STAGE" || kind === "TOUCHPOINT") {
    return {};
  }
  const cards = (list: string, more: Members = {}): Members => ({
    [list]: texts.map((each) => ({ id: next(), [textMember(kind as LaneKind)]: each, ...more })),
  });
  switch (kind) {
    case "DESCRIPTION":
      return { description: cell.slice(0, LONGEST_TEXT) };
    case "EXPERIENCE": {
      const value = parseNumber(text);
      return value === undefined ? cards("thoughts", { kind: "THOUGHT" }) : { experiences: [{ value, evidence: "ASSUMED" }] };
    }
    case "CHANNELS":
      return { channels: [...new Set(texts.flatMap((each) => each.split(/[,;]/)).map((each) => each.trim()).filter(Boolean))] };
    case "THOUGHTS":
      return cards("thoughts", { kind: "THOUGHT" });
    case "PAIN_POINTS":
      return cards("painPoints", { kind: "OTHER", severity: 3, evidence: "ASSUMED" });
    case "STAKEHOLDERS":
      return cards("stakeholders", { side: "INTERNAL" });
    case "ENABLERS":
      return cards("enablers", { kind: "PROCESS" });
    case "METRICS":
      return cards("metrics", { kind: "CUSTOM", direction: "HIGHER" });
    case "ATTACHMENTS":
      return cards("attachments", { kind: "DOCUMENT" });
    case "CUSTOMER_ACTIONS":
      return cards("customerActions");
    case "CUSTOM":
      return { customCards: { [lane?.id ?? ""]: texts.map((each) => ({ id: next(), text: each })) } };
    default:
      return cards(kind.toLowerCase());
  }
}

/** Adds what another row brings; a second experience has no place. */
function merge(all: { [member: string]: Element[string] }, other: Members): { [member: string]: Element[string] } {
  for (const [name, value] of Object.entries(other)) {
    const before = all[name];
    if (before === undefined) {
      all[name] = value;
    } else if (name === "customCards") {
      Object.assign(before as object, value);
    } else if (name !== "experiences") {
      all[name] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
    }
  }
  return all;
}

function countIn(members: Members): number {
  return Object.values(members).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 1), 0);
}

/** The usual scale, or one that the values fit on: 1 to 5, 1 to 10, 1 to 100, or as far either way as they go. */
function scaleFor(values: readonly (number | undefined)[]): Scale {
  const noted = values.filter((value): value is number => value !== undefined);
  const min = Math.min(0, ...noted);
  const max = Math.max(0, ...noted);
  const step = noted.every(Number.isInteger) ? 1 : 0.1;
  if (max <= 2 && min >= -2) {
    return USUAL_SCALE;
  }
  if (min < 0 || noted.includes(0)) {
    const end = Math.ceil(Math.max(max, -min));
    return { min: -end, max: end, baseline: 0, step };
  }
  const end = [5, 10, 100].find((each) => max <= each) ?? Math.ceil(max);
  return { min: Math.min(1, ...noted), max: end, baseline: end === 5 ? 3 : end / 2, step };
}
