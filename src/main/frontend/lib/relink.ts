/** Issues whose application link is gone, linked again where another server has them. */
import { openDialog, type FormDialog } from "./dialog";
import { element } from "./dom";
import { post } from "./rest";
import { text } from "./texts";
import { sayRefusal, TrackerQuestions, type Answered, type Named } from "./tracker";

interface Candidate {
  actionItemId: string;
  title: string;
  answer: string;
  key?: string;
  summary?: string;
  proven: boolean;
}
interface Offer extends Named, Answered {
  issues: Candidate[];
}

/** Opens the dialog to link the issues of a server that is gone to another one. */
export function relinkServer(pageId: string, mapId: string, serverId: string, done: (message: string) => void): void {
  new Relink(`/pages/${pageId}/maps/${mapId}/relink`, serverId, done);
}

class Relink {
  private readonly servers = element("fieldset", { class: "jm-field jm-fieldset", hidden: true });
  private readonly offer = element("div", { class: "jm-relink", role: "status" });
  private readonly dialog: FormDialog;
  private readonly questions: TrackerQuestions;
  private to = "";
  private boxes: HTMLInputElement[] = [];

  constructor(
    private readonly path: string,
    private readonly from: string,
    private readonly done: (message: string) => void,
  ) {
    this.dialog = openDialog(text("relink.title"), text("relink.send"), () => this.send(), { wide: true });
    this.questions = new TrackerQuestions(this.dialog);
    this.dialog.fields.append(element("p", {}, text("relink.about")), this.servers, this.offer);
    void this.load();
  }

  private async load(): Promise<void> {
    this.dialog.ready(false);
    this.offer.textContent = text("link.searching");
    const path = `${this.path}?from=${encodeURIComponent(this.from)}`;
    const found = await this.questions.ask<{ servers: Offer[] }>(path, () => void this.load());
    this.offer.textContent = "";
    if (!found) {
      return;
    }
    if (found.servers.some((server) => server.authoriseUrl)) {
      this.questions.whenBack(() => void this.load());
    }
    if (found.servers.length === 0) {
      this.offer.textContent = text("no.jira");
      return;
    }
    const best = found.servers.reduce((a, b) => (proven(b) > proven(a) ? b : a));
    this.servers.replaceChildren(
      element("legend", {}, text("server")),
      ...found.servers.map((server) =>
        element(
          "label",
          { class: "jm-choice" },
          element("input", { type: "radio", name: "jm-relink", checked: server === best, change: () => this.show(server) }),
          element("bdi", {}, server.name),
        ),
      ),
    );
    this.servers.hidden = found.servers.length < 2;
    this.show(best);
  }

  private show(server: Offer): void {
    this.to = server.id;
    this.boxes = [];
    const there = server.issues.filter((issue) => issue.answer === "FOUND");
    if (server.answer !== "FOUND" || there.length === 0) {
      this.offer.replaceChildren(element("p", {}, element("bdi", {}, server.text || text("relink.none", server.name))));
      if (server.authoriseUrl) {
        this.dialog.say(server.text ?? "", "error");
      }
      this.dialog.ready(false);
      return;
    }
    this.offer.replaceChildren(
      element(
        "table",
        {},
        element("caption", {}, text("relink.caption", server.name)),
        element("thead", {}, element("tr", {}, ...heads().map((head) => element("th", { scope: "col" }, head)))),
        element("tbody", {}, ...there.map((issue) => this.row(issue))),
      ),
    );
    this.update();
  }

  private row(issue: Candidate): HTMLElement {
    const box = element("input", { type: "checkbox", value: issue.actionItemId, checked: issue.proven, change: () => this.update() });
    this.boxes.push(box);
    return element(
      "tr",
      {},
      element("td", {}, element("label", {}, box, element("bdi", {}, issue.title))),
      element("td", {}, element("strong", {}, element("bdi", {}, issue.key ?? "")), " ", element("bdi", {}, issue.summary ?? "")),
      element(
        "td",
        {},
        element("span", { "aria-hidden": "true" }, issue.proven ? "✓ " : "? "),
        text(issue.proven ? "relink.proven" : "relink.unproven"),
      ),
    );
  }

  private update(): void {
    this.dialog.ready(this.chosen.length > 0);
  }

  private get chosen(): string[] {
    return this.boxes.filter((box) => box.checked).map((box) => box.value);
  }

  private async send(): Promise<void> {
    const reply = await post<{ relinked: number; kept: { title: string; text: string }[] }>(this.path, {
      from: this.from,
      to: this.to,
      actionItemIds: this.chosen,
    });
    if (!reply.ok) {
      sayRefusal(this.dialog, reply.refusal);
      return;
    }
    const { relinked, kept } = reply.value;
    const message = text("relinked", String(relinked));
    if (kept.length === 0) {
      this.dialog.close();
      this.done(message);
      return;
    }
    this.servers.hidden = true;
    this.offer.replaceChildren(
      element("p", {}, message),
      element("ul", {}, ...kept.map((each) => element("li", {}, element("strong", {}, element("bdi", {}, each.title)), ": ", element("bdi", {}, each.text)))),
    );
    this.dialog.name("", text("close"));
    this.dialog.whenClosed(() => this.done(message));
  }
}

function proven(server: Offer): number {
  return server.issues.filter((issue) => issue.proven).length;
}

function heads(): string[] {
  return [text("relink.on.map"), text("relink.there"), text("relink.proof")];
}
