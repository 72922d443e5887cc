import assert from "node:assert/strict";
import { test } from "node:test";
import { filtered, isFiltered, QUICK, sections, sorted, type Column, type Filter, type Quick } from "./gap-filter";
import type { ListedGap, Work } from "./model";

const flag = (name: string) => ({ flag: name, sign: "", text: name });
const work = (more: Partial<Work>): Work => ({ actionItemId: "a", title: "Do it", answer: "FOUND", text: "", statusName: "To Do", status: "TODO", ...more });

function gap(painPointId: string, more: Partial<ListedGap> = {}): ListedGap {
  return {
    painPointId, text: painPointId, state: "PLANNED", stateText: "Planned", sign: "", flags: [], actions: [], work: [work({ assignee: "Ada" })], owner: "Ada", group: "UNDER_WAY",
    stage: "Apply", touchpointId: "t1", touchpoint: "Phone", severity: 3, severityText: "Moderate", kindText: "Waiting", below: true, remeasurements: [], ...more,
  };
}

const GAPS = [
  gap("untouched", { state: "UNADDRESSED", stateText: "Unaddressed", work: [], owner: undefined, severity: 5, priority: 90 }),
  gap("failed", { state: "NOT_EFFECTIVE", stateText: "Not effective", priority: 40, touchpointId: "t2", touchpoint: "Branch" }),
  gap("delivered, felt below", { state: "DELIVERED", due: "2026-10-01" }),
  gap("delivered, felt above", { state: "DELIVERED", below: false, now: 1 }),
  gap("reopened", { state: "IN_PROGRESS", flags: [flag("REOPENED"), flag("OVERDUE")], due: "2026-11-01" }),
  gap("late", { flags: [flag("OVERDUE")], due: "2026-09-01", priority: 70 }),
  gap("nobody's", { work: [work({})], owner: undefined }),
  gap("hidden", { owner: undefined, work: [{ actionItemId: "a", title: "", answer: "NOT_VISIBLE", text: "Linked Jira issue" }], flags: [flag("UNKNOWN")] }),
  gap("healed", { state: "CLOSED", work: [work({ key: "BANK-7", summary: "Smaller queue", status: "DONE", statusName: "Done" })], now: 0.5 }),
];

const NOTHING: Filter = { states: new Set(), quick: new Set(), words: "" };
const ids = (gaps: ListedGap[]) => gaps.map((each) => each.painPointId);

test("each quick question finds its gaps", () => {
  const table: Record<Quick, string[]> = {
    below: ["failed", "delivered, felt below"],
    overdue: ["reopened", "late"],
    ownerless: ["nobody's"],
    unseen: ["hidden"],
  };
  for (const quick of QUICK) {
    assert.deepEqual(ids(filtered(GAPS, { ...NOTHING, quick: new Set([quick]) })), table[quick], quick);
  }
});

test("states add up, questions and words narrow", () => {
  const table: [Partial<Filter>, string[]][] = [
    [{}, ids(GAPS)],
    [{ states: new Set(["CLOSED", "UNADDRESSED"]) }, ["untouched", "healed"]],
    [{ quick: new Set<Quick>(["overdue"]), states: new Set(["PLANNED"]) }, ["late"]],
    [{ words: "  BRANCH " }, ["failed"]],
    [{ words: "bank-7 queue" }, ["healed"]],
    [{ words: "ada late" }, ["late"]],
    [{ words: "no such word" }, []],
  ];
  for (const [filter, expected] of table) {
    assert.deepEqual(ids(filtered(GAPS, { ...NOTHING, ...filter })), expected);
  }
});

test("a filter of blanks is none", () => {
  assert.equal(isFiltered({ ...NOTHING, words: "  " }), false);
  assert.equal(isFiltered({ ...NOTHING, words: "x" }), true);
  assert.equal(isFiltered({ ...NOTHING, states: new Set(["CLOSED"]) }), true);
});

test("gaps without a value stand last in both directions, equal ones keep their order", () => {
  const table: [Column, boolean, string[]][] = [
    ["priority", true, ["untouched", "late", "failed"]],
    ["priority", false, ["failed", "late", "untouched"]],
    ["due", false, ["late", "delivered, felt below", "reopened"]],
    ["change", true, ["delivered, felt above", "healed"]],
    ["place", false, ["failed", "untouched"]],
    ["severity", false, ["failed", "delivered, felt below"]],
    ["state", true, ["healed", "failed", "delivered, felt below"]],
    ["pain", false, ["delivered, felt above", "delivered, felt below", "failed"]],
  ];
  for (const [column, down, first] of table) {
    assert.deepEqual(ids(sorted(GAPS, { column, down }, ["t2", "t1"], "en")).slice(0, first.length), first, column);
  }
});

test("gaps stand in the server's groups, in the server's order", () => {
  const grouped = [gap("a", { group: "UNADDRESSED" }), gap("b", { group: "OVERDUE" }), gap("c", { group: "OVERDUE" }), gap("d", { group: "CLOSED" })];
  assert.deepEqual(
    sections(grouped).map((group) => [group.section, ids(group.gaps)]),
    [["UNADDRESSED", ["a"]], ["OVERDUE", ["b", "c"]], ["CLOSED", ["d"]]],
  );
  assert.deepEqual(sections([]), []);
});
