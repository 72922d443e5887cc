/** One gap: the work on it, its proof, and what this viewer may do about it. */
import type { GapPlace, Reading } from "./model";

/** Opens the sheet of a gap. */
export function openGap(place: GapPlace, from: HTMLElement, reading: Reading): void {
  reading.say(from.closest<HTMLElement>(".jm") as HTMLElement, place.gap.text);
}
