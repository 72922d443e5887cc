/** The gaps of a map as a list: what is open, what is done and not yet proven, and what can be done about each. */
import type { Reading } from "./model";

/** Opens the list. */
export function openGaps(map: HTMLElement, from: HTMLElement, reading: Reading): void {
  reading.say(map, from.textContent ?? "");
}
