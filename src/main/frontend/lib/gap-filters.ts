/** What to look at in the list of gaps: states with their counts, quick questions, words. */
import { element } from "./dom";
import { is, QUICK, STATES, type Filter, type Quick } from "./gap-filter";
import { button, sign } from "./gap-parts";
import type { GapReport } from "./model";
import { text, type TextName } from "./texts";

/** Typing filters when it pauses. */
const PAUSE_MS = 120;

export class GapFilters {
  readonly body = element("div", { class: "jm-g-filters" });
  private readonly states = new Set<string>();
  private readonly quick = new Set<Quick>();
  private readonly search = element("input", { type: "search", "aria-label": text("gap.search"), placeholder: text("gap.search") });
  private readonly told = element("span", { role: "status" });
  private readonly clear = button(text("gap.clear"), () => this.reset(), { class: "jm-g-plain" });
  private readonly toggles = element("div", { class: "jm-g-toggles", role: "group", "aria-label": text("gap.by.state") });
  private readonly questions = element("div", { class: "jm-g-toggles", role: "group", "aria-label": text("gap.by.question") });

  constructor(private readonly changed: () => void) {
    let typed = 0;
    this.search.addEventListener("input", () => {
      clearTimeout(typed);
      typed = setTimeout(changed, PAUSE_MS);
    });
    this.body.append(this.toggles, this.questions, this.search, element("p", { class: "jm-g-shown" }, this.told, " ", this.clear));
    this.tell("");
  }

  get value(): Filter {
    return { states: this.states, quick: this.quick, words: this.search.value };
  }

  /** Counts anew; the reader's choice and place stay. */
  count(report: GapReport): void {
    const focused = document.activeElement?.closest<HTMLElement>("[data-jm-filter]")?.dataset.jmFilter;
    this.toggles.replaceChildren(
      ...STATES.flatMap((state) => {
        const gaps = report.gaps.filter((gap) => gap.state === state);
        const first = gaps[0];
        if (!first) {
          this.states.delete(state);
          return [];
        }
        return [this.toggle(this.states, state, gaps.length, first.stateText, first.sign)];
      }),
    );
    this.questions.replaceChildren(
      ...QUICK.flatMap((quick) => {
        const count = report.gaps.filter((gap) => is(gap, quick)).length;
        if (count === 0) {
          this.quick.delete(quick);
          return [];
        }
        return [this.toggle(this.quick, quick, count, text(("gap.quick." + quick) as TextName))];
      }),
    );
    this.questions.hidden = !this.questions.firstChild;
    if (focused) {
      this.body.querySelector<HTMLElement>(`[data-jm-filter="${focused}"]`)?.focus();
    }
  }

  /** How many are shown; nothing if all are. */
  tell(message: string): void {
    this.told.textContent = message;
    this.clear.hidden = message === "";
  }

  private toggle<T extends string>(chosen: Set<T>, value: T, count: number, label: string, shape = ""): HTMLElement {
    const made = button("", () => {
      if (!chosen.delete(value)) {
        chosen.add(value);
      }
      made.setAttribute("aria-pressed", String(chosen.has(value)));
      this.changed();
    });
    made.dataset.jmFilter = value;
    made.setAttribute("aria-pressed", String(chosen.has(value)));
    made.append(...(shape ? [sign(shape), " "] : []), label + " ", element("b", {}, String(count)));
    return made;
  }

  private reset(): void {
    this.states.clear();
    this.quick.clear();
    this.search.value = "";
    this.body.querySelectorAll("[aria-pressed]").forEach((toggle) => toggle.setAttribute("aria-pressed", "false"));
    this.search.focus();
    this.changed();
  }
}
