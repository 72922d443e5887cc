/** A piece of work that no tracker holds: what, who, until when, how far. */
import { field, choices, markField } from "./dialog";
import { element } from "./dom";
import type { GapList } from "./gap-list";
import { button } from "./gap-parts";
import type { ListedGap, Work } from "./model";
import { suggestPeople } from "./people";
import { post } from "./rest";
import { text, type TextName } from "./texts";

const STATUSES = ["TODO", "IN_PROGRESS", "DONE"];

export class GapWorkForm {
  readonly body: HTMLFormElement;
  private readonly title = element("input", { type: "text", required: true, maxlength: "255", autocomplete: "off" });
  private readonly owner = element("input", { type: "text", maxlength: "255", autocomplete: "off" });
  private readonly due = element("input", { type: "date" });
  private readonly status = element("select");
  private readonly message = element("p", { class: "jm-g-message", role: "alert" });
  private readonly people: { findKey(name: string): string | undefined };

  /** @param work what is changed; nothing for new work on the gap */
  constructor(
    private readonly list: GapList,
    private readonly gap: ListedGap,
    private readonly work: Work | undefined,
    cancel: () => void,
  ) {
    choices(this.status, STATUSES.map((id) => ({ id, name: text(("gap.status." + id) as TextName) })), work?.status);
    this.title.value = work?.title ?? "";
    this.owner.value = work?.owner ?? "";
    this.due.value = work?.due ?? "";
    this.people = suggestPeople(this.owner);
    const send = element("button", { type: "submit", class: "jm-primary" }, text(work ? "gap.save" : "gap.add.send"));
    this.body = element(
      "form",
      { class: "jm-g-form", "aria-label": text(work ? "gap.edit" : "gap.add") },
      field(text("gap.what"), this.title),
      element("div", { class: "jm-g-trio" }, field(text("gap.owner"), this.owner), field(text("gap.due.day"), this.due), field(text("gap.col.state"), this.status)),
      this.message,
      element("div", { class: "jm-g-actions" }, send, button(text("cancel"), cancel)),
    );
    this.body.addEventListener("submit", (event) => {
      event.preventDefault();
      if (send.getAttribute("aria-disabled") !== "true") {
        send.setAttribute("aria-disabled", "true");
        void this.send().finally(() => send.setAttribute("aria-disabled", "false"));
      }
    });
  }

  private async send(): Promise<void> {
    const { work } = this;
    const owner = this.owner.value.trim();
    const userKey = this.people.findKey(owner);
    const who = owner ? { owner: { name: owner, ...(userKey ? { userKey } : {}) } } : work?.owner ? { owner: null } : {};
    const due = this.due.value ? { due: this.due.value } : work?.due ? { due: null } : {};
    const body = { title: this.title.value.trim(), status: this.status.value, ...(work && owner === work.owner ? {} : who), ...due };
    const path = this.list.path + "/action-items";
    const reply = work
      ? await post(`${path}/${encodeURIComponent(work.actionItemId)}`, body, "PUT")
      : await post(path, { ...body, painPointIds: [this.gap.painPointId] });
    if (reply.ok) {
      await this.list.changed(text(work ? "gap.saved" : "gap.added", body.title));
      return;
    }
    this.message.textContent = reply.refusal.message;
    markField(this.title, reply.refusal.fields?.["title"] ?? "");
    markField(this.owner, reply.refusal.fields?.["owner"] ?? "");
    markField(this.due, reply.refusal.fields?.["due"] ?? "");
  }
}
