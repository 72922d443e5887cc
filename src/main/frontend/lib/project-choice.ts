/** The project of a new issue: a list where all fit into one, a search where there are more. */
import { choices, field } from "./dialog";
import { element } from "./dom";
import { suggest } from "./suggest";
import { text } from "./texts";
import type { Named } from "./tracker";

/** As many as one answer holds; there may be more then. */
const FITS = 50;

/** A project with the key by which people know it. */
export interface Project extends Named {
  key: string;
}

/** Chooses a project. */
export class ProjectChoice {
  readonly row = element("div");
  private readonly list = element("select", { required: true });
  private readonly search = element("input", { type: "text", required: true });
  private readonly listed = field(text("project"), this.list);
  private readonly searched = field(text("project"), this.search, text("project.hint"));
  private chosen = "";

  constructor(
    private readonly changed: () => void,
    find: (typed: string, signal: AbortSignal) => Promise<readonly Project[]>,
  ) {
    this.list.addEventListener("change", () => this.take(this.list.value));
    this.search.after(
      suggest(
        this.search,
        async (typed, signal) => (await find(typed, signal)).map(shown),
        (project) => {
          this.search.value = project.name;
          this.search.setCustomValidity("");
          this.take(project.id);
        },
      ),
    );
    this.search.addEventListener("input", () => {
      this.search.setCustomValidity(text("choose"));
      if (this.chosen) {
        this.take("");
      }
    });
    this.row.append(this.listed);
  }

  get value(): string {
    return this.chosen;
  }

  /** Offers what a server has, without telling of a change. */
  offer(projects: readonly Project[], wanted?: string): void {
    const known = projects.find((each) => each.id === wanted);
    const fits = projects.length < FITS;
    this.row.replaceChildren(fits ? this.listed : this.searched);
    choices(this.list, projects.map(shown), wanted);
    this.search.value = known ? shown(known).name : "";
    this.chosen = fits ? this.list.value : (known?.id ?? "");
  }

  private take(id: string): void {
    this.chosen = id;
    this.changed();
  }
}

function shown({ id, name, key }: Project): Named {
  return { id, name: `${name} (${key})` };
}
