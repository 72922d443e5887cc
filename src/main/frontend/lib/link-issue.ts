/** Links an issue that Jira has already: by its key, its address, or words of it. */
import { field, openDialog, type FormDialog } from "./dialog";
import { element } from "./dom";
import type { GapPlace } from "./model";
import { post } from "./rest";
import { text } from "./texts";
import { authoriseLink, sayRefusal, TrackerQuestions, type Answered, type Named } from "./tracker";

interface FoundIssue {
  serverId: string;
  serverName: string;
  issueId: string;
  key: string;
  url: string;
  summary: string;
  statusName: string;
  status?: string;
  type?: string;
}
interface Found {
  servers: (Named & Answered)[];
  issues: FoundIssue[];
}

const PAUSE_MS = 500;
const FEWEST_LETTERS = 2;

/** Opens the dialog to link an issue to pain points of one map. */
export function linkIssue(places: GapPlace[], done: (message: string) => void): void {
  if (places.length > 0) {
    new LinkIssue(places, done);
  }
}

class LinkIssue {
  private readonly search = element("input", { type: "search", required: true, maxlength: "1000", autocomplete: "off" });
  private readonly status = element("p", { class: "jm-dialog-hint", role: "status" });
  private readonly results = element("fieldset", { class: "jm-field jm-fieldset jm-found", hidden: true });
  private readonly troubles = element("ul", { class: "jm-troubles", hidden: true });
  private readonly questions: TrackerQuestions;
  private readonly dialog: FormDialog;
  private issues: FoundIssue[] = [];
  private searched = "";
  private pause = 0;

  constructor(
    private readonly places: GapPlace[],
    private readonly done: (message: string) => void,
  ) {
    this.dialog = openDialog(text("link.title"), text("link.send"), () => this.send());
    this.questions = new TrackerQuestions(this.dialog);
    this.dialog.fields.append(
      ...places.map((place) => element("p", { class: "jm-dialog-about" }, element("bdi", {}, place.gap.text))),
      field(text("link.search"), this.search, text("link.search.hint")),
      this.status,
      this.results,
      this.troubles,
      element("p", { class: "jm-dialog-hint" }, text("link.visible")),
    );
    this.dialog.ready(false);
    this.search.addEventListener("input", () => {
      window.clearTimeout(this.pause);
      if (this.search.value.trim().length >= FEWEST_LETTERS) {
        this.pause = window.setTimeout(() => void this.find(), PAUSE_MS);
      }
    });
    // Enter searches for what is new in the field; for what was found already it links what is chosen.
    this.search.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && this.search.value.trim() !== this.searched) {
        event.preventDefault();
        void this.find();
      }
    });
    this.results.addEventListener("change", () => this.dialog.ready(true));
    this.dialog.whenClosed(() => window.clearTimeout(this.pause));
    this.search.focus();
  }

  private async find(): Promise<void> {
    window.clearTimeout(this.pause);
    const typed = this.search.value.trim();
    if (!typed) {
      return;
    }
    this.searched = typed;
    this.dialog.say("");
    this.dialog.ready(false);
    this.status.textContent = text("link.searching");
    const found = await this.questions.ask<Found>("/jira/issues?text=" + encodeURIComponent(typed), () => void this.find());
    if (this.searched !== typed) {
      return;
    }
    this.show(found ?? { servers: [], issues: [] }, found !== undefined);
    if (found?.servers.some((server) => server.authoriseUrl)) {
      this.questions.whenBack(() => void this.find());
    }
  }

  private show({ servers, issues }: Found, answered: boolean): void {
    this.issues = issues;
    const severalServers = new Set(issues.map((issue) => issue.serverId)).size > 1 || servers.length > 1;
    this.results.replaceChildren(
      element("legend", {}, text("link.results")),
      ...issues.map((issue, index) => choice(issue, index, issues.length === 1, severalServers)),
    );
    this.results.hidden = issues.length === 0;
    const inTheWay = servers.filter((server) => server.answer !== "FOUND");
    this.troubles.replaceChildren(...inTheWay.map(trouble));
    this.troubles.hidden = inTheWay.length === 0;
    const silent = !answered || (issues.length === 0 && inTheWay.length > 0 && inTheWay.length === servers.length);
    this.status.textContent = silent ? "" : issues.length === 0 ? text("link.none") : text("link.found", String(issues.length));
    this.dialog.ready(issues.length === 1);
  }

  private async send(): Promise<void> {
    const chosen = this.results.querySelector<HTMLInputElement>("input:checked");
    const issue = this.issues[Number(chosen?.value)];
    if (!chosen || !issue) {
      return;
    }
    const [first] = this.places as [GapPlace];
    const reply = await post<{ issue?: { key: string }; note?: string }>(`/pages/${first.pageId}/maps/${first.mapId}/links`, {
      painPointIds: this.places.map((place) => place.gap.painPointId),
      serverId: issue.serverId,
      issueId: issue.issueId,
    });
    if (!reply.ok) {
      sayRefusal(this.dialog, reply.refusal);
      return;
    }
    const key = reply.value.issue?.key ?? issue.key;
    this.dialog.close();
    const message = this.places.length > 1 ? text("linked.several", key, String(this.places.length)) : text("linked", key);
    this.done(reply.value.note ? message + " " + reply.value.note : message);
  }
}

function choice(issue: FoundIssue, index: number, only: boolean, withServer: boolean): HTMLElement {
  const about = [issue.type ?? "", issue.statusName, withServer ? issue.serverName : ""].filter((each) => each !== "");
  return element(
    "label",
    { class: "jm-choice jm-found-issue" },
    element("input", { type: "radio", name: "jm-found", value: String(index), required: true, checked: only }),
    element(
      "span",
      {},
      element("strong", {}, element("bdi", {}, issue.key)),
      " ",
      element("bdi", {}, issue.summary),
      element("small", {}, ...about.flatMap((each, at) => [at > 0 ? " · " : "", element("bdi", {}, each)])),
    ),
  );
}

function trouble(server: Named & Answered): HTMLElement {
  return element(
    "li",
    {},
    element("strong", {}, element("bdi", {}, server.name)),
    ": ",
    element("bdi", {}, server.text ?? ""),
    " ",
    ...(server.authoriseUrl ? [authoriseLink(server.authoriseUrl)] : []),
  );
}
