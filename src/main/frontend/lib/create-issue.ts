/** From pain points to Jira issues: one for each of them, or one for all. */
import { field, markField, openDialog, prefill, type FormDialog } from "./dialog";
import { element } from "./dom";
import { findOut } from "./find-out";
import { sendEach } from "./issue-batch";
import { IssueRow, type Draft } from "./issue-row";
import { IssueTarget, type Target } from "./issue-target";
import { linkIssue } from "./link-issue";
import type { GapPlace } from "./model";
import { get, isUnclear, post } from "./rest";
import { text } from "./texts";
import { sayRefusal } from "./tracker";

interface Drafts {
  target?: Target;
  drafts: Draft[];
  together: Omit<Draft, "painPointId">;
}

const RESULTS = ["CREATED", "REFUSED", "UNKNOWN", "NOT_SENT"] as const;

/** Opens the dialog to create issues for pain points of one map. */
export function createIssues(places: GapPlace[], done: (message: string) => void): void {
  const [first, ...others] = places;
  if (first) {
    new CreateIssues(first, [first, ...others], done);
  }
}

class CreateIssues {
  private readonly summary = element("input", { type: "text", maxlength: "255" });
  private readonly description = element("textarea", { rows: "8" });
  private readonly whole = element("div", {}, field(text("summary"), this.summary), field(text("description"), this.description));
  private readonly each = element("input", { type: "radio", name: "jm-mode", id: "jm-mode-each" });
  private readonly all = element("input", { type: "radio", name: "jm-mode", id: "jm-mode-all" });
  private readonly modes = element(
    "fieldset",
    { class: "jm-field jm-fieldset" },
    element("legend", {}, text("create.mode")),
    element("label", { class: "jm-choice" }, this.each, text("create.each")),
    element("label", { class: "jm-choice" }, this.all, text("create.together")),
  );
  private readonly rows: IssueRow[];
  private readonly target: IssueTarget;
  private readonly dialog: FormDialog;
  private readonly path: string;
  private isOpen = true;
  private isSending = false;
  private isReady = false;
  /** Jira refuses a field that is not on the create screen. */
  private describable = true;
  private sentAt = 0;

  constructor(
    first: GapPlace,
    private readonly places: GapPlace[],
    private readonly done: (message: string) => void,
  ) {
    this.path = `/pages/${first.pageId}/maps/${first.mapId}`;
    const several = places.length > 1;
    this.dialog = openDialog(
      several ? text("create.title.several", String(places.length)) : text("create.title"),
      text("create.send"),
      () => this.send(),
      { wide: several, leaving: text("create.leaving") },
    );
    this.rows = places.map((place) => new IssueRow(place, () => this.update()));
    this.target = new IssueTarget({
      dialog: this.dialog,
      summary: () => this.summary.value,
      changed: (ready, describable) => {
        this.isReady = ready;
        this.describable = describable;
        (this.description.parentElement as HTMLElement).hidden = !describable;
        this.update();
      },
      linkInstead: () => {
        this.dialog.close();
        linkIssue(places, done);
      },
    });
    this.build(several, first);
    this.dialog.whenClosed(() => {
      this.isOpen = false;
      this.tell();
    });
    void this.begin();
  }

  private build(several: boolean, first: GapPlace): void {
    const target = this.target.rows;
    const visible = element("p", { class: "jm-dialog-hint" }, text("create.visible"));
    this.each.checked = several;
    this.all.checked = !several;
    this.modes.addEventListener("change", () => this.update());
    this.dialog.fields.append(
      ...(several
        ? [
            this.modes,
            element("div", { class: "jm-dialog-row" }, ...target),
            element("h3", { id: "jm-issues-title" }, text("create.pains")),
            element("ul", { class: "jm-issues", "aria-labelledby": "jm-issues-title" }, ...this.rows.map((row) => row.item)),
            this.whole,
          ]
        : [element("p", { class: "jm-dialog-about" }, element("bdi", {}, first.gap.text)), ...target, this.whole]),
      this.target.asked,
      visible,
    );
    this.update();
    (several ? this.each : this.summary).focus();
  }

  private async begin(): Promise<void> {
    const query = this.places.map((place) => "painPoint=" + encodeURIComponent(place.gap.painPointId)).join("&");
    const reply = await get<Drafts>(`${this.path}/issue-drafts?${query}`);
    if (reply.ok) {
      const { drafts, together, target } = reply.value;
      const whole = this.rows.length === 1 ? (drafts[0] ?? together) : together;
      prefill(this.summary, whole.summary);
      prefill(this.description, whole.description);
      this.rows.forEach((row) => {
        const draft = drafts.find((each) => each.painPointId === row.place.gap.painPointId);
        if (draft) {
          row.fill(draft);
        }
      });
      await this.target.begin(target);
    } else {
      sayRefusal(this.dialog, reply.refusal);
    }
  }

  private get wanted(): IssueRow[] {
    return this.rows.filter((row) => row.wanted);
  }

  private update(): void {
    const together = this.all.checked;
    this.rows.forEach((row) => row.together(together));
    this.whole.hidden = !together;
    this.summary.required = together;
    if (this.isSending) {
      return;
    }
    const count = this.wanted.length;
    const begun = this.rows.some((row) => row.result !== undefined);
    this.each.disabled = this.all.disabled = begun;
    this.dialog.ready(this.isReady && count > 0);
    const left = !together && count > 1 ? text("create.count", String(count)) : text("create.send");
    this.dialog.name(begun && count === 0 ? "" : left, begun ? text("close") : undefined);
  }

  private async send(): Promise<void> {
    this.isSending = true;
    this.sentAt = Date.now();
    await (this.all.checked ? this.sendOne() : this.sendEach());
    this.isSending = false;
    if (this.isOpen) {
      this.update();
      this.dialog.toMistake();
    } else {
      this.tell();
    }
  }

  private async sendOne(): Promise<void> {
    const reply = await post<{ issue?: { key: string }; note?: string }>(`${this.path}/issues`, {
      painPointIds: this.wanted.map((row) => row.place.gap.painPointId),
      summary: this.summary.value,
      description: this.describable ? this.description.value : "",
      ...this.common(),
    });
    if (reply.ok) {
      return this.made(reply.value.issue?.key, reply.value.note);
    }
    if (!this.isOpen) {
      return this.done(reply.refusal.message);
    }
    const messages = reply.refusal.fields ?? {};
    markField(this.summary, messages["summary"] ?? "");
    markField(this.description, messages["description"] ?? "");
    this.target.mark(messages);
    if (isUnclear(reply.refusal)) {
      this.unknown(reply.refusal.message);
    } else {
      sayRefusal(this.dialog, reply.refusal);
    }
  }

  private common(): Target & { fields: Record<string, string[]>; knownActionItemIds: string[] } {
    const known = this.places.flatMap((place) => place.gap.work.map((work) => work.actionItemId));
    return { ...this.target.chosen, fields: this.target.values(), knownActionItemIds: [...new Set(known)] };
  }

  private made(key: string | undefined, note = ""): void {
    const count = this.wanted.length;
    const message = !key ? text("created.hidden") : count > 1 ? text("created.together", key, String(count)) : text("created", key);
    if (this.isOpen) {
      this.dialog.close();
    }
    this.done(note ? message + " " + note : message);
  }

  /** Nothing is sent again before it is known what came of it. */
  private unknown(message: string): void {
    this.isReady = false;
    const button = element("button", { type: "button" }, text("find.out"));
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") {
        button.setAttribute("aria-disabled", "true");
        void this.find();
      }
    });
    this.dialog.say(message, "error", button);
    button.focus();
  }

  private async find(): Promise<void> {
    const [first] = this.wanted;
    const found = first && (await findOut(first.place, this.sentAt));
    if (!found || !this.isOpen) {
      return;
    }
    if ("made" in found) {
      return this.made(found.made.key);
    }
    if (!found.again) {
      return this.unknown(found.message);
    }
    this.isReady = true;
    this.update();
    this.dialog.say(found.message, "info");
    this.summary.focus();
  }

  private async sendEach(): Promise<void> {
    const rows = this.wanted;
    const request = this.common();
    await sendEach(this.path, request, rows, this.describable, (through) => {
      this.dialog.progress.replaceChildren(
        element("progress", { max: String(rows.length), value: String(through), "aria-hidden": "true" }),
        " " + text("create.progress", String(through), String(rows.length)),
      );
      return this.isOpen;
    });
    this.dialog.progress.replaceChildren(this.sum());
  }

  private sum(): string {
    const parts = RESULTS.map((result) => ({ result, count: this.rows.filter((row) => row.result === result).length }))
      .filter(({ count }) => count > 0)
      .map(({ result, count }) => `${text(`result.${result}`)}: ${count}`);
    return text("result.sum", parts.join(" · "));
  }

  /** Once closed and through, the map is told what was done. */
  private tell(): void {
    if (!this.isSending && this.rows.some((row) => row.result !== undefined)) {
      this.done(this.sum());
    }
  }
}

