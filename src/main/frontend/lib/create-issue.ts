/** From a pain point to a Jira issue: server, project, type, then what the create screen requires. */
import { choices, field, markField, openDialog, type FormDialog } from "./dialog";
import { element, externalLink } from "./dom";
import { inputFor, valuesOf, type TrackerField } from "./field-input";
import type { GapPlace } from "./model";
import { get, post, type Reply } from "./rest";
import { text } from "./texts";

interface Named {
  id: string;
  name: string;
}
interface Asked {
  answer: string;
  text?: string;
  authoriseUrl?: string;
}
interface Server extends Named {
  primary: boolean;
  url?: string;
}

const FILLED_BY_US = new Set(["project", "issuetype", "summary", "description", "reporter"]);

/** Opens the dialog to create an issue for one pain point. */
export function createIssue(place: GapPlace, done: (message: string) => void): void {
  new CreateIssueForm(place, done);
}

class CreateIssueForm {
  private readonly server = element("select");
  private readonly project = element("select", { required: true });
  private readonly type = element("select", { required: true });
  private readonly summary = element("input", { type: "text", required: true, maxlength: "255" });
  private readonly description = element("textarea", { rows: "8" });
  private readonly more = element("div");
  private readonly note = element("p", { class: "jm-dialog-note" });
  private readonly inputs = new Map<string, { field: TrackerField; control: HTMLElement }>();
  private readonly dialog: FormDialog;
  private readonly memory: string;
  private servers: Server[] = [];
  private question = new AbortController();

  constructor(
    private readonly place: GapPlace,
    private readonly done: (message: string) => void,
  ) {
    this.memory = "journeymaps.target." + place.pageId + "." + place.mapId;
    this.dialog = openDialog(
      text("create.title"),
      text("create.send"),
      () => this.send(),
    );
    this.dialog.ready(false);
    this.dialog.fields.append(
      element("p", { class: "jm-dialog-about" }, place.gap.text),
      field(text("server"), this.server),
      field(text("project"), this.project),
      field(text("type"), this.type),
      field(text("summary"), this.summary),
      field(text("description"), this.description),
      this.more,
      this.note,
    );
    this.server.addEventListener("change", () => void this.loadProjects());
    this.project.addEventListener("change", () => void this.loadTypes());
    this.type.addEventListener("change", () => void this.loadFields());
    void this.begin();
  }

  private get path(): string {
    return `/pages/${this.place.pageId}/maps/${this.place.mapId}`;
  }

  private async begin(): Promise<void> {
    const draft = get<{ summary: string; description: string }>(
      `${this.path}/pain-points/${this.place.gap.painPointId}/issue-draft`,
    );
    const servers = await this.settle(get<{ servers: Server[] }>("/jira/servers"));
    const prefilled = await this.settle(draft);
    if (prefilled) {
      this.summary.value = prefilled.summary;
      this.description.value = prefilled.description;
    }
    this.servers = servers?.servers ?? [];
    const remembered = this.remembered();
    const wanted = remembered.serverId ?? this.servers.find((server) => server.primary)?.id;
    choices(this.server, this.servers, wanted);
    (this.server.parentElement as HTMLElement).hidden = this.servers.length < 2;
    await this.loadProjects();
  }

  private async loadProjects(): Promise<void> {
    const found = await this.ask<{ projects: (Named & { key: string })[] }>("/projects?query=");
    const projects = (found?.projects ?? []).map((each) => ({ id: each.id, name: `${each.name} (${each.key})` }));
    choices(this.project, projects, this.remembered().projectId);
    if (found && projects.length === 0) {
      this.dialog.say(text("no.projects"));
    }
    await this.loadTypes();
  }

  private async loadTypes(): Promise<void> {
    choices(this.type, []);
    if (this.project.value) {
      const found = await this.ask<{ types: Named[] }>(`/projects/${encodeURIComponent(this.project.value)}/types`);
      choices(this.type, found?.types ?? [], this.remembered().issueTypeId);
    }
    await this.loadFields();
  }

  private async loadFields(): Promise<void> {
    this.inputs.clear();
    this.more.replaceChildren();
    this.note.replaceChildren();
    if (!this.type.value) {
      return;
    }
    const types = `/projects/${encodeURIComponent(this.project.value)}/types/${encodeURIComponent(this.type.value)}`;
    const found = await this.ask<{ fields: TrackerField[] }>(types + "/fields");
    if (!found) {
      return;
    }
    const required = found.fields.filter(
      (each) => each.required && !each.hasDefault && !FILLED_BY_US.has(each.id),
    );
    const beyondUs = required.filter((each) => each.kind === "UNSUPPORTED");
    for (const each of required.filter((candidate) => candidate.kind !== "UNSUPPORTED")) {
      const control = inputFor(each);
      this.inputs.set(each.id, { field: each, control });
      this.more.append(field(each.name, control));
    }
    (this.description.parentElement as HTMLElement).hidden = !found.fields.some((each) => each.id === "description");
    if (beyondUs.length > 0) {
      this.note.append(
        text("unsupported", beyondUs.map((each) => each.name).join(", ")) + " ",
        this.ownCreateScreen(),
      );
    }
    this.dialog.ready(beyondUs.length === 0);
  }

  private ownCreateScreen(): Node {
    const url = this.servers.find((server) => server.id === this.server.value)?.url ?? "";
    const query = new URLSearchParams({
      pid: this.project.value,
      issuetype: this.type.value,
      summary: this.summary.value,
    });
    return externalLink(
      `${url}/secure/CreateIssueDetails!init.jspa?${query}`,
      text("open.jira"),
    );
  }

  /** Asks the chosen server; a newer question makes older answers void. */
  private async ask<T>(path: string): Promise<(T & Asked) | undefined> {
    this.question.abort();
    this.question = new AbortController();
    this.dialog.ready(false);
    if (!this.server.value) {
      this.dialog.say(text("no.jira"));
      return undefined;
    }
    this.dialog.say("");
    const address = `/jira/servers/${encodeURIComponent(this.server.value)}${path}`;
    const answer = await this.settle(get<T & Asked>(address, this.question.signal));
    if (answer && answer.answer !== "FOUND") {
      this.dialog.say(answer.text ?? "");
      this.note.replaceChildren(
        ...(answer.authoriseUrl
          ? [externalLink(answer.authoriseUrl, text("authorise"))]
          : []),
      );
      return undefined;
    }
    return answer;
  }

  private async settle<T>(asked: Promise<Reply<T>>): Promise<T | undefined> {
    try {
      const reply = await asked;
      if (reply.ok) {
        return reply.value;
      }
      this.dialog.say(reply.refusal.message);
    } catch {
      // Only a newer question ends up here; its answer counts.
    }
    return undefined;
  }

  private async send(): Promise<void> {
    const target = { serverId: this.server.value, projectId: this.project.value, issueTypeId: this.type.value };
    const fields: Record<string, string[]> = {};
    this.inputs.forEach((input, id) => (fields[id] = valuesOf(input.field, input.control)));
    const reply = await post<{ issue?: { key: string } }>(`${this.path}/issues`, {
      painPointIds: [this.place.gap.painPointId],
      ...target,
      summary: this.summary.value,
      description: this.description.value,
      fields,
      knownActionItemIds: this.place.gap.work.map((work) => work.actionItemId),
    });
    if (reply.ok) {
      this.remember(target);
      this.dialog.close();
      this.done(text("created", reply.value.issue?.key ?? ""));
      return;
    }
    this.dialog.say(reply.refusal.message);
    const messages = reply.refusal.fields ?? {};
    markField(this.summary, messages["summary"] ?? "");
    markField(this.description, messages["description"] ?? "");
    this.inputs.forEach((input, id) => markField(input.control, messages[id] ?? ""));
  }

  private remembered(): Partial<Record<"serverId" | "projectId" | "issueTypeId", string>> {
    try {
      return JSON.parse(localStorage.getItem(this.memory) ?? "{}") as Record<string, string>;
    } catch {
      return {};
    }
  }

  private remember(target: Record<string, string>): void {
    try {
      localStorage.setItem(this.memory, JSON.stringify(target));
    } catch {
      // A browser that keeps nothing only costs a choice next time.
    }
  }
}
