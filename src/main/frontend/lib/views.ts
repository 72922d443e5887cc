/** Lets a reader choose what of a map to look at. The choice stands in the address, so that a view is a link. */
import { formatChoice, parseChoice, type Choice } from "./choice";
import { getMarkup } from "./rest";

/** Told which map got another grid, or could not get it. */
export type Changed = (map: HTMLElement, done: boolean) => void;

/** Follows the address, links and boxes of all maps on the page. */
export function watchViews(maps: () => HTMLElement[], changed: Changed): void {
  const follow = () => maps().forEach((map) => followAddress(map, changed));
  follow();
  window.addEventListener("hashchange", follow);
  document.addEventListener("change", ({ target }) => {
    const map = (target as Element).closest(".jm-lanes")?.closest<HTMLElement>(".jm");
    if (map) {
      const boxes = Array.from(map.querySelectorAll<HTMLInputElement>(".jm-lanes input:not(:checked)"));
      const choice = { ...chosen(map), hidden: boxes.map((box) => box.value) };
      history.replaceState(null, "", address(map, choice));
      void show(map, choice, changed);
    }
  });
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    document.querySelectorAll<HTMLDetailsElement>(".jm-menu[open]").forEach((menu) => {
      menu.open = menu.contains(target) && !target.closest("a, button");
    });
    const link = target.closest<HTMLAnchorElement>(".jm-views a[href^='#']");
    const map = link?.closest<HTMLElement>(".jm");
    if (link && map && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const { view, persona } = parseChoice(settings(link));
      location.hash = address(map, { ...chosen(map), ...(isPersona(link) ? { persona } : { view }) });
    }
  });
  document.addEventListener("keydown", (event) => {
    const menu = (event.target as Element).closest<HTMLDetailsElement>(".jm-menu[open]");
    if (menu && event.key === "Escape") {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
}

/** Shows of a map that was loaded anew what was shown of the old one. */
export function keepView(old: HTMLElement, fresh: HTMLElement, changed: Changed): Promise<void> {
  return show(fresh, chosen(old), changed);
}

/** An address without a view: the author's default at first, later what is shown; the whole map if its target is hidden. */
function followAddress(map: HTMLElement, changed: Changed): void {
  const start = address(map);
  const target = map.querySelector(":target");
  if (location.hash.startsWith(start)) {
    void show(map, parseChoice(location.hash.slice(start.length)), changed);
  } else if (target && !target.checkVisibility()) {
    void show(map, { ...chosen(map), view: "whole", hidden: [] }, changed);
    target.scrollIntoView();
  } else {
    void show(map, location.hash ? chosen(map) : parseChoice(map.dataset.jmChoice ?? ""), changed);
  }
}

function chosen(map: HTMLElement): Choice {
  return parseChoice(map.dataset.jmShown ?? map.dataset.jmChoice ?? "");
}

function address(map: HTMLElement, choice?: Choice): string {
  return `#jm-${map.dataset.jmMap}:` + (choice ? formatChoice(choice) : "");
}

function settings(link: HTMLAnchorElement): string {
  return link.hash.split(":")[1] ?? "";
}

function isPersona(link: HTMLAnchorElement): boolean {
  return settings(link).startsWith("persona=");
}

async function show(map: HTMLElement, choice: Choice, changed: Changed): Promise<void> {
  const before = parseChoice(map.dataset.jmShown ?? "").persona;
  map.dataset.jmShown = formatChoice(choice);
  map.dataset.jmView = choice.view;
  map.querySelectorAll<HTMLAnchorElement>(".jm-views a[href^='#']").forEach((link) => {
    const { view, persona } = parseChoice(settings(link));
    const current = isPersona(link) ? persona === choice.persona : view === choice.view;
    if (current) {
      link.setAttribute("aria-current", "true");
      link.closest(".jm-of")?.querySelector("b")?.replaceChildren(link.textContent ?? "");
    } else {
      link.removeAttribute("aria-current");
    }
  });
  map.querySelectorAll<HTMLInputElement>(".jm-lanes input").forEach((box) => {
    box.checked = !choice.hidden.includes(box.value);
  });
  map.querySelectorAll<HTMLAnchorElement>(".jm-take a").forEach((link) => {
    link.search = `?view=${choice.view}&persona=${encodeURIComponent(choice.persona)}`;
  });
  hideLanes(map, choice);
  if (before !== choice.persona && map.dataset.jmPage) {
    await showPersona(map, choice, changed);
  }
}

function hideLanes(map: HTMLElement, choice: Choice): void {
  map.querySelectorAll<HTMLElement>("[data-jm-lane]").forEach((row) => {
    row.toggleAttribute("data-jm-off", choice.hidden.includes(row.dataset.jmLane ?? ""));
  });
}

async function showPersona(map: HTMLElement, choice: Choice, changed: Changed): Promise<void> {
  const { jmPage, jmMap } = map.dataset;
  const fresh = await getMarkup(`/pages/${jmPage}/maps/${jmMap}/grid?persona=${encodeURIComponent(choice.persona)}`);
  // Meanwhile the reader may have gone on.
  const now = chosen(map);
  if (now.persona === choice.persona) {
    if (fresh?.firstElementChild) {
      map.querySelector(".jm-grid")?.replaceWith(document.importNode(fresh.firstElementChild, true));
      hideLanes(map, now);
    }
    changed(map, !!fresh);
  }
}
