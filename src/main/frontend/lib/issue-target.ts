/** Where a new issue goes and what its create screen asks for: server, project, type, fields. */
import { choices, field, type FormDialog } from "./dialog";
import { element, externalLink } from "./dom";
import { inputFor, isNeeded, type FieldInput, type TrackerField } from "./field-input";
import { ProjectChoice, type Project } from "./project-choice";
import { get } from "./rest";
import { text } from "./texts";
import { TrackerQuestions, type Named, type Server } from "./tracker";

/** A server, a project there, a type of issue there. */
export interface Target {
  serverId: string;
  projectId: string;
  issueTypeId: string;
}

/** What the form around it offers and wants to know. */
export interface TargetForm {
  dialog: FormDialog;
  /** The summary, for the tracker's own form. */
  summary(): string;
  /** Whether it could be sent now, and whether the create screen has a description. */
  changed(ready: boolean, describable: boolean): void;
  /** Leads to linking an issue that was made elsewhere. */
  linkInstead(): void;
}

const FILLED_BY_US = new Set(["project", "issuetype", "summary", "description", "reporter"]);

/** Chooses a target. */
export class IssueTarget {
  private readonly server = element("select");
  private readonly serverRow = field(text("server"), this.server);
  private readonly type = element("select", { required: true });
  private readonly project = new ProjectChoice(
    () => void this.loadTypes(),
    async (typed, signal) => (await this.find<{ projects: Project[] }>("projects", typed, signal))?.projects ?? [],
  );
  private readonly fields = element("div");
  private readonly inputs = new Map<string, FieldInput>();
  private readonly questions: TrackerQuestions;
  private servers: Server[] = [];
  private wanted: Partial<Target> = {};

  constructor(private readonly form: TargetForm) {
    this.questions = new TrackerQuestions(form.dialog);
    this.server.addEventListener("change", () => void this.loadProjects());
    this.type.addEventListener("change", () => void this.loadFields());
  }

  /** What goes into the form: where to, and what is asked for there. */
  get rows(): HTMLElement[] {
    return [this.serverRow, this.project.row, field(text("type"), this.type)];
  }

  get asked(): HTMLElement {
    return this.fields;
  }

  /** What was chosen. */
  get chosen(): Target {
    return { serverId: this.server.value, projectId: this.project.value, issueTypeId: this.type.value };
  }

  /** What was entered, by field. */
  values(): Record<string, string[]> {
    const values: Record<string, string[]> = {};
    this.inputs.forEach((input, id) => {
      const entered = input.values();
      if (entered.length > 0) {
        values[id] = entered;
      }
    });
    return values;
  }

  /** Puts the tracker's words to the fields that they belong to, and the others back in order. */
  mark(messages: Record<string, string>): void {
    this.inputs.forEach((input, id) => input.mark(messages[id] ?? ""));
  }

  /** Offers the servers, beginning with the target of last time. */
  async begin(wanted?: Target): Promise<void> {
    const reply = await this.questions.settle(get<{ servers: Server[] }>("/jira/servers"));
    this.servers = reply?.servers ?? [];
    const known = this.servers.some((server) => server.id === wanted?.serverId);
    this.wanted = known && wanted ? wanted : {};
    choices(this.server, this.servers, this.wanted.serverId ?? this.servers.find((server) => server.primary)?.id);
    this.serverRow.hidden = this.servers.length < 2;
    if (reply && this.servers.length === 0) {
      this.form.dialog.say(text("no.jira"));
    } else if (reply) {
      await this.loadProjects();
    }
  }

  private async loadProjects(): Promise<void> {
    this.project.offer([]);
    const found = await this.ask<{ projects: Project[] }>("/projects?query=", () => void this.loadProjects());
    this.project.offer(found?.projects ?? [], this.wanted.projectId);
    if (!found) {
      return this.showFields(undefined);
    }
    if (found.projects.length === 0) {
      this.form.dialog.say(text("no.projects"));
    }
    await this.loadTypes();
  }

  private async loadTypes(): Promise<void> {
    choices(this.type, []);
    if (!this.project.value) {
      return this.showFields(undefined);
    }
    const found = await this.ask<{ types: Named[] }>(`/projects/${encodeURIComponent(this.project.value)}/types`, () => void this.loadTypes());
    choices(this.type, found?.types ?? [], this.wanted.issueTypeId);
    await this.loadFields();
  }

  private async loadFields(): Promise<void> {
    if (!this.type.value) {
      return this.showFields(undefined);
    }
    const { projectId, issueTypeId } = this.chosen;
    const path = `/projects/${encodeURIComponent(projectId)}/types/${encodeURIComponent(issueTypeId)}/fields`;
    this.showFields((await this.ask<{ fields: TrackerField[] }>(path, () => void this.loadFields()))?.fields);
  }

  private showFields(fields: TrackerField[] | undefined): void {
    const ours = (fields ?? []).filter((each) => !FILLED_BY_US.has(each.id));
    const beyondUs = ours.filter((each) => each.kind === "UNSUPPORTED" && isNeeded(each));
    const fillable = ours.filter((each) => each.kind !== "UNSUPPORTED");
    const optional = fillable.filter((each) => !isNeeded(each)).map((each) => this.input(each));
    this.fields.replaceChildren(
      ...(beyondUs.length > 0 ? [this.beyondUs(beyondUs)] : []),
      ...fillable.filter(isNeeded).map((each) => this.input(each)),
      ...(optional.length > 0 ? [element("details", { class: "jm-more" }, element("summary", {}, text("fields.more")), ...optional)] : []),
    );
    const shown = new Set(fillable.map((each) => each.id));
    [...this.inputs.keys()].filter((id) => !shown.has(id)).forEach((id) => this.inputs.delete(id));
    this.form.changed(fields !== undefined && beyondUs.length === 0, fields?.some((each) => each.id === "description") ?? true);
  }

  private input(field: TrackerField): HTMLElement {
    const input = inputFor(field, {
      people: async (typed, signal) => {
        const path = `projectId=${encodeURIComponent(this.project.value)}&query=`;
        return (await this.find<{ people: Named[] }>("people", typed, signal, path))?.people ?? [];
      },
      labels: async (typed, signal) =>
        ((await this.find<{ labels: string[] }>("labels", typed, signal))?.labels ?? []).map((label) => ({ id: label, name: label })),
    });
    this.inputs.set(field.id, input);
    return input.row;
  }

  /** What only the tracker's own form can do, and how to go on from there. */
  private beyondUs(fields: TrackerField[]): HTMLElement {
    const url = this.servers.find((server) => server.id === this.server.value)?.url ?? "";
    const { projectId, issueTypeId } = this.chosen;
    const query = new URLSearchParams({ pid: projectId, issuetype: issueTypeId, summary: this.form.summary() });
    return element(
      "div",
      { class: "jm-dialog-note", role: "status" },
      element("p", {}, text("unsupported", fields.map((each) => each.name).join(", "))),
      element(
        "p",
        {},
        externalLink(`${url}/secure/CreateIssueDetails!init.jspa?${query}`, text("open.jira"), true),
        " ",
        element("button", { type: "button", click: () => this.form.linkInstead() }, text("link.instead")),
      ),
    );
  }

  private async ask<T>(path: string, repeat: () => void): Promise<T | undefined> {
    this.form.changed(false, true);
    this.form.dialog.say("");
    return this.questions.ask<T>(`/jira/servers/${encodeURIComponent(this.server.value)}${path}`, repeat);
  }

  /** Suggestions: where they cannot be had, there are none. */
  private async find<T>(what: string, typed: string, signal: AbortSignal, query = "query="): Promise<T | undefined> {
    const reply = await get<T>(`/jira/servers/${encodeURIComponent(this.server.value)}/${what}?${query}${encodeURIComponent(typed)}`, signal);
    return reply.ok ? reply.value : undefined;
  }
}
