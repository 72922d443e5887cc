/** A map out of whatever text an author has: stored text, a Mermaid diagram, a table, or a list. */
import { freshId, type IdSource } from "./ids";
import type { Imported } from "./imports";
import { readJson } from "./json";
import { isMermaid, readMermaid } from "./mermaid";
import type { JourneyMap, LaneKind } from "./model";
import { readOutline } from "./outline";
import { readTable } from "./table";
import { isMapTable, readPairs, readTableMap } from "./table-map";

/**
 * Reads a text.
 *
 * @param words names of lanes in the author's language, in lower case
 */
export function readText(text: string, words: ReadonlyMap<string, LaneKind> = new Map(), next: IdSource = freshId): Imported {
  if (text.trim() === "") {
    return { key: "empty", args: [] };
  }
  if (/^\s*\ufeff?\s*\{/.test(text)) {
    return readStored(text, next);
  }
  if (isMermaid(text)) {
    return readMermaid(text, next);
  }
  const table = readTable(text);
  if ((table[0]?.length ?? 0) > 1) {
    const lanes = isMapTable(table, words) ? table : turned(table, words);
    return lanes || table[0]?.length !== 2 ? readTableMap(lanes ?? table, words, next) : readPairs(table, next);
  }
  return readOutline(text, next);
}

/** Lanes may also be columns, with a row for each touchpoint; nothing if they are not. */
function turned(table: readonly (readonly string[])[], words: ReadonlyMap<string, LaneKind>) {
  const other = (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? ""));
  return isMapTable(other, words) ? other : undefined;
}

/** Stored text of a map; whether it keeps the rules is the server's to say when it is saved. */
function readStored(text: string, next: IdSource): Imported {
  let value: JourneyMap;
  try {
    value = readJson<JourneyMap>(text.replace(/^\s*\ufeff/, ""));
  } catch (e) {
    return { key: "json", args: [e instanceof Error ? e.message : String(e)] };
  }
  if (typeof value !== "object" || value.schemaVersion !== 1 || typeof value.title !== "string" || !(value.stages === undefined || Array.isArray(value.stages))) {
    return { key: "json.map", args: [] };
  }
  return { map: { ...value, id: next() } };
}
