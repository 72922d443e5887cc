/** The work on a gap, as this viewer may see it, and what can be done with it. */
import { createIssues } from "./create-issue";
import { element, externalLink } from "./dom";
import { day, moment } from "./figures";
import type { GapList } from "./gap-list";
import { button, lozenge, nameOf } from "./gap-parts";
import { GapWorkForm } from "./gap-work-form";
import { linkIssue } from "./link-issue";
import type { GapPlace, GapReport, ListedGap, Work } from "./model";
import { get, post } from "./rest";
import { text } from "./texts";

interface Transitions {
  answer: string;
  text?: string;
  authoriseUrl?: string;
  transitions?: { id: string; name: string; toName: string; needsFields: boolean }[];
}

export class GapWork {
  constructor(
    private readonly list: GapList,
    private readonly gap: ListedGap,
    private readonly report: GapReport,
    private readonly say: (problem: string) => void,
  ) {}

  /** The pieces of work, then ways to add one. */
  parts(): HTMLElement[] {
    const { gap } = this;
    return [
      gap.work.length > 0
        ? element("ul", { class: "jm-g-works" }, ...gap.work.map((work) => this.item(work)))
        : element("p", { class: "jm-g-why" }, text("gap.no.work")),
      ...(this.report.editable ? this.adding() : []),
    ];
  }

  private item(work: Work): HTMLElement {
    const isIssue = work.key !== undefined;
    const below = element("div", { class: "jm-g-below" });
    return element(
      "li",
      { "data-jm-item": work.actionItemId },
      element(
        "p",
        { class: "jm-g-name" },
        nameOf(work),
        " ",
        ...(work.summary ? [element("span", { dir: "auto" }, work.summary), " "] : []),
        ...lozenge(work),
        ...(work.authoriseUrl ? [" ", externalLink(work.authoriseUrl, text("authorise"))] : []),
      ),
      element("p", { class: "jm-g-about" }, ...aboutOf(work)),
      element(
        "div",
        { class: "jm-g-actions" },
        ...(isIssue ? [this.move(work, below)] : []),
        ...(this.report.editable ? this.changing(work, below) : []),
      ),
      below,
    );
  }

  private changing(work: Work, below: HTMLElement): HTMLElement[] {
    const edit = work.answer === "MANUAL" ? [disclosure(text("gap.edit"), below, (close) => this.form(work, close))] : [];
    return [...edit, disclosure(text(work.answer === "MANUAL" ? "gap.remove" : "gap.unlink"), below, (close) => this.confirm(work, close))];
  }

  /** Asks once more where the finger already is. */
  private confirm(work: Work, close: () => void): HTMLElement {
    const name = work.key ?? (work.text || work.title);
    const sure = button(text(work.answer === "MANUAL" ? "gap.remove" : "gap.unlink"), () => void this.remove(work, name), { class: "jm-g-danger" });
    return element(
      "div",
      { class: "jm-g-confirm", role: "group", "aria-label": text("gap.sure", name) },
      element("p", {}, text("gap.sure", name) + " " + (work.answer === "MANUAL" ? "" : text("gap.sure.issue"))),
      sure,
      button(text("cancel"), close),
    );
  }

  private async remove(work: Work, name: string): Promise<void> {
    const reply = await post(`${this.list.path}/action-items/${encodeURIComponent(work.actionItemId)}/removal`, { painPointId: this.gap.painPointId });
    if (reply.ok) {
      await this.list.changed(text("gap.removed", name));
    } else {
      this.say(reply.refusal.message);
    }
  }

  /** What the tracker offers is asked for when somebody wants it. */
  private move(work: Work, below: HTMLElement): HTMLElement {
    return disclosure(text("gap.move"), below, (close) => {
      const box = element("div", { class: "jm-g-moves", role: "group", "aria-label": text("gap.move.of", work.key ?? "") }, element("p", { role: "status" }, text("gap.asking")));
      void this.offer(work, box, close);
      return box;
    });
  }

  private async offer(work: Work, box: HTMLElement, close: () => void): Promise<void> {
    const path = `${this.list.path}/action-items/${encodeURIComponent(work.actionItemId)}/transitions`;
    const reply = await get<Transitions>(path);
    if (!reply.ok || reply.value.answer !== "FOUND") {
      const { authoriseUrl, text: words } = reply.ok ? reply.value : { text: reply.refusal.message, authoriseUrl: undefined };
      box.replaceChildren(element("p", { role: "status" }, words ?? "", " ", ...(authoriseUrl ? [externalLink(authoriseUrl, text("authorise"))] : [])), button(text("cancel"), close));
      return;
    }
    const { transitions = [] } = reply.value;
    const hadFocus = box.contains(document.activeElement) || document.activeElement === document.body;
    box.replaceChildren(
      element("p", { role: "status" }, transitions.length > 0 ? text("gap.move.to") : text("gap.move.none")),
      ...transitions.map((each) =>
        each.needsFields && work.url
          ? element("span", { class: "jm-g-injira" }, externalLink(work.url, text("gap.move.fields", each.name)))
          : button(each.name, () => void this.transition(path, each.id, work.key ?? ""), { dir: "auto", ...(each.toName === each.name ? {} : { "aria-label": text("gap.move.named", each.name, each.toName) }) }),
      ),
      button(text("cancel"), close, { class: "jm-g-plain" }),
    );
    if (hadFocus) {
      box.querySelector<HTMLElement>("button, a")?.focus();
    }
  }

  private async transition(path: string, transitionId: string, key: string): Promise<void> {
    this.say("");
    const reply = await post<{ work: Work }>(path, { transitionId });
    if (reply.ok) {
      await this.list.changed(text("gap.moved", key, reply.value.work.statusName ?? ""));
    } else {
      this.say(reply.refusal.message);
    }
  }

  private form(work: Work | undefined, close: () => void): HTMLElement {
    return new GapWorkForm(this.list, this.gap, work, close).body;
  }

  private adding(): HTMLElement[] {
    const below = element("div", { class: "jm-g-below" });
    const dialog = (open: (places: GapPlace[], done: (message: string) => void) => void) => () =>
      open([this.list.placeOf(this.gap)], (message) => void this.list.changed(message));
    const create = button(text("CREATE_ISSUE"), dialog(createIssues));
    create.classList.toggle("jm-primary", this.gap.state === "UNADDRESSED");
    const jira = this.report.jiraConfigured ? [create, button(text("gap.link"), dialog(linkIssue))] : [];
    return [
      element("div", { class: "jm-g-actions" }, ...jira, disclosure(text("gap.add"), below, (close) => this.form(undefined, close))),
      below,
    ];
  }
}

/** A button that opens something below, in place; closing it leads back to the button. */
function disclosure(label: string, below: HTMLElement, content: (close: () => void) => HTMLElement): HTMLButtonElement {
  const close = () => {
    below.replaceChildren();
    made.setAttribute("aria-expanded", "false");
    made.focus();
  };
  const made = button(
    label,
    () => {
      const open = made.getAttribute("aria-expanded") === "true";
      made.parentElement?.querySelectorAll("[aria-expanded]").forEach((other) => other.setAttribute("aria-expanded", "false"));
      if (open) {
        close();
        return;
      }
      made.setAttribute("aria-expanded", "true");
      below.replaceChildren(content(close));
      below.querySelector<HTMLElement>("input, button, select")?.focus();
    },
    { "aria-expanded": "false" },
  );
  return made;
}

/** What is known beside the status; nothing about issues that this viewer may not see. */
function aboutOf(work: Work): (Node | string)[] {
  const doer = work.assignee ?? work.owner;
  const facts: (Node | string)[] = [];
  const add = (...parts: (Node | string)[]) => facts.push(...(facts.length > 0 ? [" \u00b7 "] : []), ...parts);
  if (work.answer === "MANUAL") {
    add(text("gap.manual"));
  }
  if (work.typeName) {
    add(element("bdi", {}, work.typeName));
  }
  if (doer) {
    add(element("bdi", {}, doer));
  } else if (work.statusName) {
    add(text("gap.nobody"));
  }
  if (work.priorityName) {
    add(text("gap.jira.priority") + " ", element("bdi", {}, work.priorityName));
  }
  if (work.resolution) {
    add(text("gap.resolution") + " ", element("bdi", {}, work.resolution));
  }
  if (work.due) {
    add(text("gap.due", day(work.due)));
  }
  if (work.lastKnown) {
    add(element("span", { class: "jm-g-late" }, text("gap.last.known", moment(work.lastKnown))));
  }
  return facts;
}
