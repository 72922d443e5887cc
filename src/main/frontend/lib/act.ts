/** What a reader does about a gap, and the fresh map that is shown for it. */
import { createIssues } from "./create-issue";
import { openGap } from "./gap-sheet";
import { measureAgain } from "./measure-again";
import type { Action, GapPlace, Reading } from "./model";
import { findMap, refreshMaps } from "./refresh";
import { post } from "./rest";
import { text } from "./texts";

/** Starts an action; the reading view shows its result. */
export function act(action: Action, place: GapPlace, from: HTMLElement, reading: Reading): void {
  const done = (message: string) => void refresh(place, message, reading);
  if (action === "CREATE_ISSUE") {
    createIssues([place], done);
  } else if (action === "REMEASURE") {
    measureAgain(place, done);
  } else if (action === "FOLLOW") {
    openGap(place, from, reading);
  } else {
    from.setAttribute("aria-disabled", "true");
    void accept(place).then(done);
  }
}

async function accept({ pageId, mapId, gap }: GapPlace): Promise<string> {
  const reply = await post(`/pages/${pageId}/maps/${mapId}/pain-points/${gap.painPointId}/acceptance`, {});
  return reply.ok ? text("accepted", gap.text) : reply.refusal.message;
}

async function refresh(place: GapPlace, message: string, reading: Reading): Promise<void> {
  await refreshMaps(place.pageId, reading);
  const map = findMap(place.pageId, place.mapId);
  if (map) {
    reading.say(map, message);
    const band = map.querySelector<HTMLElement>(`[data-jm-gap="${CSS.escape(place.gap.painPointId)}"]`);
    band?.setAttribute("tabindex", "-1");
    band?.focus({ preventScroll: true });
  }
}
