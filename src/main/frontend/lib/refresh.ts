/** A fresh look at the maps of a page that was changed, where the reader is. */
import type { Reading } from "./model";

/** Fetches the page again and puts the fresh maps in place of the old ones, so that the reader stays where he is. */
export async function refreshMaps(pageId: string, reading: Reading): Promise<void> {
  try {
    const response = await fetch(location.href, { credentials: "same-origin", cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const old of maps(pageId, document)) {
      const update = maps(pageId, fresh).find((candidate) => candidate.dataset.jmMap === old.dataset.jmMap);
      if (update) {
        await replaceMap(old, document.importNode(update, true), reading);
      }
    }
  } catch {
    // The old view stays; the states below are fresh all the same.
  }
  await reading.load(pageId);
}

/** A map on the page, as it is shown now. */
export function findMap(pageId: string, mapId: string): HTMLElement | undefined {
  return maps(pageId, document).find((candidate) => candidate.dataset.jmMap === mapId);
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
