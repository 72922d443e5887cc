/** What a reader does about a gap, and the fresh map that is shown for it. */
import { createIssue } from "./create-issue";
import { measureAgain } from "./measure-again";
import type { Action, GapPlace, Reading } from "./model";
import { post } from "./rest";
import { text } from "./texts";

/** Starts an action; the reading view shows its result. */
export function act(action: Action, place: GapPlace, from: HTMLElement, reading: Reading): void {
  const done = (message: string) => void refresh(place, message, reading);
  if (action === "CREATE_ISSUE") {
    createIssue(place, done);
  } else if (action === "REMEASURE") {
    measureAgain(place, done);
  } else {
    from.setAttribute("aria-disabled", "true");
    void accept(place).then(done);
  }
}

async function accept({ pageId, mapId, gap }: GapPlace): Promise<string> {
  const reply = await post(`/pages/${pageId}/maps/${mapId}/pain-points/${gap.painPointId}/acceptance`, {});
  return reply.ok ? text("accepted", gap.text) : reply.refusal.message;
}

/** Fetches the page again and puts the fresh maps in place of the old ones, so that the reader stays where he is. */
async function refresh(place: GapPlace, message: string, reading: Reading): Promise<void> {
  try {
    const response = await fetch(location.href, { credentials: "same-origin", cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const old of maps(place.pageId, document)) {
      const update = maps(place.pageId, fresh).find((candidate) => candidate.dataset.jmMap === old.dataset.jmMap);
      if (update) {
        await replaceMap(old, document.importNode(update, true), reading);
      }
    }
  } catch {
    // The old view stays; the states below are fresh all the same.
  }
  await reading.load(place.pageId);
  const map = maps(place.pageId, document).find((candidate) => candidate.dataset.jmMap === place.mapId);
  if (map) {
    reading.say(map, message);
    const band = map.querySelector<HTMLElement>(`[data-jm-gap="${CSS.escape(place.gap.painPointId)}"]`);
    band?.setAttribute("tabindex", "-1");
    band?.focus({ preventScroll: true });
  }
}

function maps(pageId: string, within: Document): HTMLElement[] {
  return Array.from(within.querySelectorAll<HTMLElement>(`section.jm[data-jm-page="${CSS.escape(pageId)}"]`));
}

async function replaceMap(old: HTMLElement, fresh: HTMLElement, reading: Reading): Promise<void> {
  const box = old.querySelector(".jm-scroll");
  const left = box?.scrollLeft ?? 0;
  const top = box?.scrollTop ?? 0;
  old.replaceWith(fresh);
  await reading.keep(old, fresh);
  fresh.querySelector(".jm-scroll")?.scrollTo(left, top);
}
