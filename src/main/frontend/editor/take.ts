/** Ways to take a map along as text. */
import { writeJson } from "./core/json";
import type { JourneyMap } from "./core/model";

/** The map for people and for "Paste JSON". */
export function asText(map: JourneyMap): string {
  return writeJson(map);
}

/** Offers the map as a file. */
export function download(map: JourneyMap): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([asText(map)], { type: "application/json" }));
  link.download = map.id + ".json";
  link.click();
  URL.revokeObjectURL(link.href);
}
