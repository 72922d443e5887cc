/** A small map for the tests of the grid's commands. */
import type { JourneyMap } from "./model";
import { applyAll } from "./ops";
import type { Edit } from "./edit";
import { cardsAt, gridOf } from "./grid";

/** Three stages: two touchpoints, one, none. References run between them. */
export const SMALL: JourneyMap = {
  schemaVersion: 1,
  id: "m",
  title: "Small",
  lanes: [
    { id: "ch", kind: "CHANNELS" },
    { id: "does", kind: "CUSTOMER_ACTIONS" },
    { id: "thinks", kind: "THOUGHTS" },
    { id: "prio", kind: "PRIORITY" },
    { id: "pain", kind: "PAIN_POINTS" },
    { id: "own", kind: "CUSTOM", title: "Own" },
  ],
  stages: [
    {
      id: "s1",
      name: "First",
      touchpoints: [
        {
          id: "t1",
          name: "One",
          channels: ["Web", "App"],
          customerActions: [{ id: "a1", text: "looks" }, { id: "a2", text: "asks" }],
          painPoints: [{ id: "p1", text: "waits", kind: "WAITING", severity: 4, evidence: "OBSERVED", until: "t3" }],
          opportunities: [{ id: "o1", text: "call back", painPointIds: ["p1", "p2"] }],
          branches: [{ id: "b1", to: "t3", label: "skips" }],
        },
        { id: "t2", name: "Two", customerActions: [{ id: "a3", text: "pays" }], customCards: { own: [{ id: "c1", text: "mine" }] } },
      ],
    },
    { id: "s2", name: "Second", touchpoints: [{ id: "t3", name: "Three", painPoints: [{ id: "p2", text: "pays twice", kind: "DEFECT", severity: 5, evidence: "MEASURED" }] }] },
    { id: "s3", name: "Third" },
  ],
  actionItems: [{ id: "i1", title: "Fix", painPointIds: ["p2"] }],
} as unknown as JourneyMap;

/** The map after an edit. */
export function after(edit: Edit, map: JourneyMap = SMALL): JourneyMap {
  return applyAll(map, edit.ops).map;
}

/** What the grid shows, short: stages with their touchpoints. */
export function shape(map: JourneyMap): string {
  return (map.stages ?? []).map((stage) => stage.name + "(" + (stage.touchpoints ?? []).map(({ name }) => name).join(" ") + ")").join(" ");
}

/** The texts of a cell. */
export function texts(map: JourneyMap, lane: string, touchpoint: string): readonly string[] {
  const grid = gridOf(map);
  const found = grid.columns.find((column) => column.id === touchpoint)?.touchpoint;
  const row = grid.lanes.find(({ id }) => id === lane);
  return found && row ? cardsAt(found, row).map((card) => String(card["text"] ?? card["name"])) : [];
}
