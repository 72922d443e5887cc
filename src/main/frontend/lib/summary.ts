/** The bar and the counts in a map's head: how many gaps are in which state. */
import { element } from "./dom";
import type { Gap } from "./model";

/** From healed to untouched, the order of the bar. */
const ORDER = ["CLOSED", "DELIVERED", "NOT_EFFECTIVE", "IN_PROGRESS", "PLANNED", "UNADDRESSED"];

/** Counts the gaps anew; repeating it is harmless. */
export function fillSummary(map: HTMLElement, gaps: Gap[]): void {
  const states = ORDER.map((state) => gaps.filter((gap) => gap.state === state)).filter((group) => group.length > 0);
  map.querySelector(".jm-bar")?.replaceChildren(
    ...states.map((group) => {
      const segment = element("i", { "data-state": first(group).state });
      segment.style.setProperty("--k", String(group.length));
      return segment;
    }),
  );
  map.querySelector(".jm-counts")?.replaceChildren(
    ...states.map((group) =>
      element(
        "li",
        { "data-state": first(group).state },
        element("span", { class: "jm-sign", "aria-hidden": "true" }, first(group).sign),
        ` ${first(group).stateText} ${group.length}`,
      ),
    ),
  );
}

function first(group: Gap[]): Gap {
  return group[0] as Gap;
}
