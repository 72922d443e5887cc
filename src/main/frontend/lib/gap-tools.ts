/** What can be done with the gaps that are selected, and with the list as a whole. */
import { createIssues } from "./create-issue";
import { element } from "./dom";
import type { GapList } from "./gap-list";
import { button } from "./gap-parts";
import { linkIssue } from "./link-issue";
import type { GapPlace, ListedGap } from "./model";
import { text } from "./texts";

/** As many as the server takes at once. */
const MOST_ISSUES = 25;

type Done = (message: string) => void;

export class GapTools {
  readonly body = element("div", { class: "jm-g-tools" });
  private readonly told = element("span", { class: "jm-g-told", role: "status" });
  private readonly create = button("", () => this.run(this.create, createIssues));
  private readonly link = button(text("gap.link"), () => this.run(this.link, linkIssue));
  private readonly none: HTMLButtonElement;
  private readonly csv = element("a", { class: "jm-g-csv", download: "" }, text("gap.csv"));
  private chosen: ListedGap[] = [];

  constructor(
    private readonly list: GapList,
    private readonly deselect: () => void,
  ) {
    this.none = button(text("gap.deselect"), deselect, { class: "jm-g-plain" });
    this.csv.href = `${AJS.contextPath()}/rest/journey-maps/1.0${list.path}/gaps.csv`;
    this.create.classList.add("jm-primary");
  }

  /** Offers what can be done with these. */
  offer(chosen: ListedGap[]): void {
    this.chosen = chosen;
    const { editable = false, jiraConfigured = false } = this.list.report ?? {};
    const tooMany = chosen.length > MOST_ISSUES;
    this.create.textContent = text("gap.create", String(chosen.length));
    this.create.setAttribute("aria-disabled", String(chosen.length === 0 || tooMany));
    this.link.setAttribute("aria-disabled", String(chosen.length === 0));
    this.told.textContent = tooMany
      ? text("gap.most", String(MOST_ISSUES))
      : chosen.length > 0
        ? text("gap.selected", String(chosen.length))
        : text(jiraConfigured ? "gap.pick" : "gap.no.jira");
    this.none.hidden = chosen.length === 0;
    const offered = jiraConfigured ? [this.create, this.link] : [];
    const wanted = editable ? [...offered, this.told, this.none, this.csv] : [this.csv];
    // Whoever is on a button stays there.
    if (wanted.some((each) => each.parentElement !== this.body) || wanted.length !== this.body.childElementCount) {
      this.body.replaceChildren(...wanted);
    }
  }

  /** What something was done about is no longer chosen, or a second click would do it once more. */
  private run(from: HTMLElement, dialog: (places: GapPlace[], done: Done) => void): void {
    if (from.getAttribute("aria-disabled") !== "true") {
      dialog(this.chosen.map((gap) => this.list.placeOf(gap)), (message) => {
        this.deselect();
        void this.list.changed(message);
      });
    }
  }
}
