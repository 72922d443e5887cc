/** A map from a text that somebody pastes: what kind of text it is, is found out. */
import { freshId } from "./ids";
import { readJson } from "./json";
import type { JourneyMap } from "./model";

/** A map, or what is wrong, by the key of its message. */
export type TextReading = { readonly map: JourneyMap } | { readonly key: string; readonly args: readonly (string | number)[] };

/** Reads a map's own JSON. */
export function readText(text: string): TextReading {
  try {
    const map = readJson<JourneyMap>(text);
    return { map: { ...map, id: freshId() } };
  } catch (problem) {
    return { key: "json", args: [problem instanceof Error ? problem.message : ""] };
  }
}
