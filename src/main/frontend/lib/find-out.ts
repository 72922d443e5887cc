/** What became of an issue whose result nobody knows. */
import type { GapPlace, PageGaps, Work } from "./model";
import { post } from "./rest";
import { text } from "./texts";

/** By then the tracker's search knows what it has, and the server lets it be tried again. */
const LATE_MS = 60_000;

/** What could be found out; `again` if it may be sent once more. The server looks itself before it does. */
export type FoundOut = { readonly made: Work } | { readonly again: boolean; readonly message: string };

/** Asks the server to look for it. */
export async function findOut(place: GapPlace, sentAt: number): Promise<FoundOut> {
  const reply = await post<PageGaps>(`/pages/${place.pageId}/gaps/settlement`, {});
  if (!reply.ok) {
    return { again: false, message: reply.refusal.message };
  }
  const gap = reply.value.maps
    .find((map) => map.mapId === place.mapId)
    ?.gaps.find((each) => each.painPointId === place.gap.painPointId);
  const known = new Set(place.gap.work.map((work) => work.actionItemId));
  const made = gap?.work.find((work) => work.answer !== "MANUAL" && !known.has(work.actionItemId));
  if (made) {
    return { made };
  }
  if (gap && !gap.intent) {
    return { again: true, message: text("unknown.free") };
  }
  const late = Date.now() - sentAt > LATE_MS;
  return { again: late, message: text(late ? "unknown.late" : "unknown.open") };
}
