/** What the list of gaps and the sheet of one gap show alike. */
import { element, externalLink } from "./dom";
import { day, figure, signed } from "./figures";
import type { Gap, GapReport, ListedGap, Scale, Work } from "./model";
import { text } from "./texts";

/** A button that does something here. */
export function button(label: string, click: (event: Event) => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  return element("button", { type: "button", ...attributes, click }, label);
}

/** A sign, for the eye: words say the same. */
export function sign(shape: string): HTMLElement {
  return element("span", { "aria-hidden": "true", class: "jm-sign" }, shape);
}

/** How far a gap has come, in shape and words. */
export function stateOf(gap: Gap): HTMLElement {
  return element("span", { class: "jm-g-standing", "data-state": gap.state }, sign(gap.sign), " " + gap.stateText);
}

/** What else this viewer should know. */
export function flagsOf(gap: Gap): HTMLElement[] {
  return gap.flags.map((flag) => element("span", { class: "jm-flag", "data-flag": flag.flag }, sign(flag.sign), " " + flag.text));
}

/** The status of a piece of work, as its tracker calls it. */
export function lozenge(work: Work): HTMLElement[] {
  return work.statusName
    ? [element("span", { class: "jm-lozenge", "data-status": work.status ?? "", dir: "auto" }, work.statusName)]
    : [];
}

/** Key and link of an issue, or what a piece of work is called. */
export function nameOf(work: Work): Node {
  return work.key && work.url ? externalLink(work.url, work.key) : element("bdi", {}, work.text || work.title);
}

/** Who does it. */
export function doerOf(work: Work): string {
  return work.assignee ?? work.owner ?? "";
}

/** A due day, and how long it has passed. */
export function dueOf(gap: ListedGap): (Node | string)[] {
  if (!gap.due) {
    return [];
  }
  const late = gap.overdueDays
    ? [" ", element("span", { class: "jm-g-late" }, text("gap.late", figure(gap.overdueDays)))]
    : [];
  return [element("time", { datetime: gap.due }, day(gap.due)), ...late];
}

/** The experience before and now, in figures with signs; a gap whose experience nobody noted has none. */
export function changeOf(gap: ListedGap, scale: Scale): (Node | string)[] {
  const now = gap.now;
  if (now === undefined) {
    return [];
  }
  const shown = element(
    "b",
    { class: now < scale.baseline ? "jm-g-neg" : "jm-g-pos" },
    signed(now, scale),
    vh(" " + text(now < scale.baseline ? "gap.below" : "gap.reached")),
  );
  return gap.before === undefined || gap.remeasurements.length === 0
    ? [shown]
    : [vh(text("gap.before") + " "), signed(gap.before, scale), element("span", { "aria-hidden": "true" }, " \u2192 "), vh(", " + text("gap.now") + " "), shown];
}

/** Words for those who listen. */
export function vh(words: string): HTMLElement {
  return element("span", { class: "jm-vh" }, words);
}

/** How much it hurts, in words and weight. */
export function severityOf(gap: ListedGap): HTMLElement {
  return element(
    "span",
    { class: "jm-g-severity", "data-level": String(gap.severity) },
    element("span", { class: "jm-g-weight", "aria-hidden": "true" }, ...Array.from({ length: 5 }, (_, i) => element("i", { class: i < gap.severity ? "on" : "" }))),
    " " + gap.severityText,
    vh(" " + text("gap.of.five", String(gap.severity))),
  );
}

/** The servers that do not answer as they should, each with what can be done about it. */
export function serverLines(report: GapReport, relink: (serverId: string) => void): HTMLElement[] {
  return report.servers
    .filter((server) => server.text)
    .map((server) =>
      element(
        "li",
        {},
        element("bdi", { class: "jm-g-server" }, server.name),
        ": " + server.text + " ",
        ...(server.authoriseUrl ? [externalLink(server.authoriseUrl, text("authorise"))] : []),
        ...(server.answer === "LINK_REMOVED" && report.editable ? [button(text("gap.relink"), () => relink(server.id))] : []),
      ),
    );
}
