/** Puts what this viewer may know into the band of a pain point. */
import { element, externalLink } from "./dom";
import type { Action, Gap, Work } from "./model";
import { text } from "./texts";

/** Fills a band; repeating it is harmless. */
export function fillBand(band: HTMLElement, gap: Gap, start: (action: Action, from: HTMLElement) => void): void {
  band.dataset.state = gap.state;
  band.classList.toggle("jm-closed", gap.state === "CLOSED");
  part(band, "jm-gap-state")?.replaceChildren(
    sign(gap.sign),
    " " + gap.stateText,
  );
  part(band, "jm-gap-flags")?.replaceChildren(
    ...gap.flags.map((flag) => element("span", { class: "jm-flag", "data-flag": flag.flag }, sign(flag.sign), " " + flag.text)),
    ...(gap.intent ? [element("span", { class: "jm-flag" }, gap.intent.text)] : []),
  );
  part(band, "jm-gap-work")?.replaceChildren(...gap.work.map(workLine));
  part(band, "jm-gap-actions")?.replaceChildren(...buttons(gap, start));
}

function sign(text: string): HTMLElement {
  return element("span", { "aria-hidden": "true", class: "jm-sign" }, text);
}

function part(band: HTMLElement, name: string): HTMLElement | null {
  return band.querySelector<HTMLElement>("." + name);
}

function workLine(work: Work): HTMLElement {
  const line = element("span", { class: "jm-work", title: work.summary ?? "" });
  if (work.key && work.url) {
    line.append(externalLink(work.url, work.key));
  } else {
    line.append(element("bdi", {}, work.text || work.title));
  }
  if (work.statusName) {
    line.append(
      " ",
      element("span", { class: "jm-lozenge", "data-status": work.status ?? "", dir: "auto" }, work.statusName),
    );
  }
  if (work.assignee) {
    line.append(" ", element("bdi", { class: "jm-assignee" }, work.assignee));
  }
  if (work.authoriseUrl) {
    line.append(" ", externalLink(work.authoriseUrl, text("authorise")));
  }
  return line;
}

function buttons(gap: Gap, start: (action: Action, from: HTMLElement) => void): HTMLElement[] {
  return gap.actions.map((action) => {
    const label = text(action);
    return element(
      "button",
      {
        type: "button",
        class: "jm-action",
        "aria-label": label + ": " + gap.text,
        click: (event) => start(action, event.currentTarget as HTMLElement),
      },
      label,
    );
  });
}
