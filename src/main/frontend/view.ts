/**
 * The reading view: the page is complete without this script. It asks once per page how far the gaps have come for
 * this viewer, and offers what the viewer may do.
 */
import { fillBand } from "./lib/band";
import { fillSummary } from "./lib/summary";
import { element, externalLink } from "./lib/dom";
import type { MapGaps, PageGaps, Reading } from "./lib/model";
import { onDemand } from "./lib/on-demand";
import { get, post } from "./lib/rest";
import { addTexts, text } from "./lib/texts";
import { keepView, watchViews } from "./lib/views";
import { texts } from "./lib/text-table";

const PAUSE_MS = 5000;

function start(): void {
  addTexts(texts);
  watchViews(() => Array.from(document.querySelectorAll<HTMLElement>("section.jm")), gridChanged);
  document.addEventListener("click", (event) => {
    const from = (event.target as Element).closest<HTMLElement>("[data-jm-page] .jm-open, [data-jm-page] [data-jm-do]");
    if (from && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      const [script, run] = DOING[from.dataset.jmDo ?? "open"] as Doing;
      void withScript(script, from, (map) => run(map, from));
    }
  });
  if (!AJS.Meta.get("remote-user")) {
    return;
  }
  const pages = () => new Set(maps().map((map) => map.dataset.jmPage as string));
  pages().forEach((pageId) => void load(pageId, comesFromElsewhere()));
  let asked = Date.now();
  // Back from another tab, where issues may have been moved.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && Date.now() - asked > PAUSE_MS) {
      asked = Date.now();
      pages().forEach((pageId) => void load(pageId, true));
    }
  });
}

type Doing = [Parameters<typeof onDemand>[0], (map: HTMLElement, from: HTMLElement) => unknown];

/** What the values of `data-jm-do` stand for. */
const DOING: Record<string, Doing> = {
  open: ["dialogs", (_, from) => window.journeyMapsDialogs?.openDetails(from as HTMLAnchorElement)],
  gaps: ["dialogs", (map, from) => window.journeyMapsDialogs?.openGaps(map, from, reading)],
  png: ["export", (map) => window.journeyMapsExport?.pngOf(map)],
  edit: ["editor", (map) => window.journeyMapsEditor?.openOnPage(map, reading)],
};

const reading: Reading = { load, say, keep: (old, fresh) => keepView(old, fresh, gridChanged) };

/** The grid of a persona comes without what this viewer may know. */
function gridChanged(map: HTMLElement, done: boolean): void {
  if (!done) {
    say(map, text("unreachable"));
  } else if (AJS.Meta.get("remote-user")) {
    void load(map.dataset.jmPage as string);
  }
}

/** Whether the reader wants the state of now: after a reload, or on the way back from the tracker. */
function comesFromElsewhere(): boolean {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const elsewhere = document.referrer !== "" && !document.referrer.startsWith(location.origin);
  return navigation?.type === "reload" || elsewhere;
}

function maps(pageId?: string): HTMLElement[] {
  const all = Array.from(document.querySelectorAll<HTMLElement>(".jm[data-jm-page]"));
  return all.filter((map) => !pageId || map.dataset.jmPage === pageId);
}

async function load(pageId: string, fresh = false): Promise<void> {
  const path = "/pages/" + encodeURIComponent(pageId) + "/gaps";
  let reply = await get<PageGaps>(path + (fresh ? "?fresh=true" : ""));
  if (reply.ok && reply.value.maps.some((map) => map.gaps.some((gap) => gap.intent))) {
    reply = await post<PageGaps>(path + "/settlement", {});
  }
  for (const map of maps(pageId)) {
    if (!reply.ok) {
      say(map, reply.refusal.message);
      continue;
    }
    const gaps = reply.value.maps.find((candidate) => candidate.mapId === map.dataset.jmMap);
    if (gaps) {
      fill(map, pageId, gaps);
    }
    map.querySelector(".jm-edit")?.toggleAttribute("hidden", !reply.value.editable);
    const waiting = reply.value.servers.filter((server) => server.text);
    if (waiting.length > 0) {
      say(map, ...waiting.flatMap((server) => serverLine(server)));
    }
  }
}

function serverLine(server: PageGaps["servers"][number]): (Node | string)[] {
  const line: (Node | string)[] = [element("bdi", {}, server.name), ": " + server.text + " "];
  if (server.authoriseUrl) {
    line.push(externalLink(server.authoriseUrl, text("authorise")), " ");
  }
  return line;
}

function fill(map: HTMLElement, pageId: string, gaps: MapGaps): void {
  map.querySelector(".jm-progress")?.replaceChildren(gaps.progress.text);
  fillSummary(map, gaps.gaps);
  for (const gap of gaps.gaps) {
    const place = { pageId, mapId: gaps.mapId, scale: gaps.scale, gap };
    const name = CSS.escape(gap.painPointId);
    map.querySelectorAll<HTMLElement>(`[data-jm-gap="${name}"], [data-jm-top="${name}"]`).forEach((band) => {
      fillBand(band, gap, (action, from) => {
        void withScript("dialogs", from, () => window.journeyMapsDialogs?.act(action, place, from, reading));
      });
    });
  }
}

/** Does what needs a script of its own, or tells at the map why it could not be done. */
async function withScript(name: Parameters<typeof onDemand>[0], from: Element, run: (map: HTMLElement) => unknown): Promise<void> {
  const map = from.closest<HTMLElement>(".jm") as HTMLElement;
  try {
    await onDemand(name);
    await run(map);
  } catch (failure) {
    // A script that does not come is no Error.
    say(map, failure instanceof Error ? failure.message : text("unreachable"));
  }
}

/** Tells something about a map, on the screen and to screen readers. */
function say(map: HTMLElement, ...content: (Node | string)[]): void {
  let status = map.querySelector<HTMLElement>(".jm-status");
  if (!status) {
    status = element("p", { class: "jm-status", role: "status" });
    (map.querySelector("header") ?? map.lastElementChild)?.after(status);
  }
  status.replaceChildren(...content);
}

AJS.toInit(start);
