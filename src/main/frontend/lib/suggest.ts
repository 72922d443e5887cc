/** Suggestions below a field while one types: a combobox for mouse, keyboard and screen reader. */
import { element } from "./dom";
import type { Named } from "./tracker";
import { text } from "./texts";

const PAUSE_MS = 250;
let counter = 0;

/**
 * Gives a field suggestions; the answer belongs right after it.
 *
 * @param find what fits what was typed; a newer question aborts an older one
 * @param choose takes the one chosen
 */
export function suggest(
  input: HTMLInputElement,
  find: (typed: string, signal: AbortSignal) => Promise<readonly Named[]>,
  choose: (chosen: Named) => void,
): HTMLElement {
  const list = element("ul", { class: "jm-suggestions", role: "listbox", id: "jm-suggestions-" + ++counter, hidden: true });
  const nothing = element("small", { role: "status" });
  let offered: readonly Named[] = [];
  let active = -1;
  let pause = 0;
  let question = new AbortController();

  input.setAttribute("role", "combobox");
  input.setAttribute("autocomplete", "off");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  const show = (found: readonly Named[]) => {
    offered = found;
    list.replaceChildren(
      ...found.map((each, index) =>
        element(
          "li",
          { role: "option", id: `${list.id}-${index}`, "aria-selected": "false", click: () => take(index) },
          element("bdi", {}, each.name),
        ),
      ),
    );
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    move(-1);
  };
  const move = (to: number) => {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = to;
    const option = list.children[to];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option?.id ?? "");
  };
  const hide = () => {
    window.clearTimeout(pause);
    question.abort();
    nothing.textContent = "";
    show([]);
  };
  const take = (index: number) => {
    const chosen = offered[index];
    hide();
    if (chosen) {
      choose(chosen);
    }
  };
  const ask = async () => {
    question.abort();
    const mine = (question = new AbortController());
    try {
      const found = await find(input.value.trim(), mine.signal);
      if (!mine.signal.aborted && document.activeElement === input) {
        nothing.textContent = found.length === 0 ? text("suggest.none") : "";
        show(found);
      }
    } catch {
      // Only a newer question ends up here.
    }
  };

  input.addEventListener("input", () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(() => void ask(), PAUSE_MS);
  });
  input.addEventListener("blur", hide);
  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("keydown", (event) => {
    const count = offered.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (count === 0) {
        void ask();
      } else {
        const step = event.key === "ArrowDown" ? 1 : -1;
        move(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
      }
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      take(active);
    } else if (event.key === "Escape" && count > 0) {
      // The list closes, not the dialog around it.
      event.preventDefault();
      event.stopPropagation();
      hide();
    }
  });
  return element("div", { class: "jm-suggest" }, list, nothing);
}
