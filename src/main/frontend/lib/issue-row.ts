/** One pain point among several that become issues: whether it is wanted, its summary, and what came of it. */
import { markField, prefill } from "./dialog";
import { element, externalLink } from "./dom";
import { findOut } from "./find-out";
import type { GapPlace } from "./model";
import { text } from "./texts";
import { authoriseLink } from "./tracker";

/** What came of one issue of many. */
export interface IssueResult {
  result: "CREATED" | "REFUSED" | "UNKNOWN" | "NOT_SENT";
  issue?: { key: string; url: string };
  message?: string;
  fields?: Record<string, string>;
  authoriseUrl?: string;
}

/** What a form for a new issue starts with. */
export interface Draft {
  painPointId: string;
  summary: string;
  description: string;
}

const SIGNS: Record<IssueResult["result"], string> = { CREATED: "✓", REFUSED: "✕", UNKNOWN: "?", NOT_SENT: "–" };
let counter = 0;

/** A pain point in the list. */
export class IssueRow {
  readonly item: HTMLElement;
  result: IssueResult["result"] | undefined;
  description = "";
  private readonly id = "jm-issue-" + ++counter;
  private readonly check = element("input", { type: "checkbox", id: this.id });
  private readonly summary = element("input", { type: "text", maxlength: "255", id: this.id + "-summary" });
  private readonly outcome = element("p", { class: "jm-outcome" });
  private sentAt = 0;

  constructor(
    readonly place: GapPlace,
    private readonly changed: () => void,
  ) {
    this.check.checked = true;
    this.check.addEventListener("change", () => this.update());
    this.summary.setAttribute("aria-label", text("summary.of", place.gap.text));
    this.item = element(
      "li",
      { class: "jm-issue" },
      this.check,
      element("label", { for: this.id }, element("bdi", {}, place.gap.text)),
      element("div", { class: "jm-field" }, this.summary),
      this.outcome,
    );
  }

  /** Whether it goes out with the next sending. */
  get wanted(): boolean {
    return this.check.checked && !this.check.disabled;
  }

  get line(): string {
    return this.summary.value;
  }

  fill(draft: Draft): void {
    prefill(this.summary, draft.summary);
    this.description = draft.description;
  }

  /** With one issue for all a pain point has no summary of its own. */
  together(together: boolean): void {
    (this.summary.parentElement as HTMLElement).hidden = together;
    this.summary.required = !together && this.wanted;
  }

  sending(): void {
    this.sentAt = Date.now();
    this.result = undefined;
    this.outcome.replaceChildren(text("result.sending"));
    delete this.outcome.dataset.result;
  }

  /** Shows what came of it; what surely failed can be sent again. */
  show(result: IssueResult): void {
    this.result = result.result;
    const settled = result.result === "CREATED" || result.result === "UNKNOWN";
    this.check.disabled = settled;
    this.summary.readOnly = settled;
    const { summary = "", ...fields } = result.fields ?? {};
    const words = [result.message ?? "", ...Object.values(fields)].filter((each) => each !== "").join(" ");
    this.outcome.dataset.result = result.result;
    this.outcome.replaceChildren(
      element("span", { "aria-hidden": "true" }, SIGNS[result.result]),
      " " + text(`result.${result.result}`) + (words ? ": " : " "),
      ...(result.issue ? [element("bdi", {}, externalLink(result.issue.url, result.issue.key, true)), " "] : []),
      ...(words ? [element("bdi", {}, words), " "] : []),
      ...(result.authoriseUrl ? [authoriseLink(result.authoriseUrl)] : []),
      ...(result.result === "UNKNOWN" ? [this.remedy()] : []),
    );
    markField(this.summary, summary);
    this.changed();
  }

  private remedy(): HTMLElement {
    const button = element("button", { type: "button", "aria-label": text("find.out.of", this.place.gap.text) }, text("find.out"));
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") {
        button.setAttribute("aria-disabled", "true");
        void this.find();
      }
    });
    return button;
  }

  private async find(): Promise<void> {
    const found = await findOut(this.place, this.sentAt);
    if ("made" in found) {
      const { key, url } = found.made;
      this.show({ result: "CREATED", ...(key && url ? { issue: { key, url } } : {}) });
    } else {
      this.show({ result: found.again ? "NOT_SENT" : "UNKNOWN", message: found.message });
    }
    const next = this.outcome.querySelector<HTMLElement>("button, a") ?? (this.check.disabled ? this.summary : this.check);
    next.focus();
  }

  private update(): void {
    this.together((this.summary.parentElement as HTMLElement).hidden);
    this.changed();
  }
}
