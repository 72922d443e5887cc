import assert from "node:assert/strict";
import { test } from "node:test";
import { nextOf, obstacleOf, stepOf, STEPS } from "./gap-steps";
import type { ListedGap, Work } from "./model";

const SCALE = { min: -2, max: 2, baseline: 0, step: 0.1 };
const measured = (value: number) => [{ value: -1, measuredAt: "2026-10-01", evidenceText: "" }, { value, measuredAt: "2026-11-01", evidenceText: "" }];
const works = (...statuses: (Work["status"] | undefined)[]): Work[] =>
  statuses.map((status) => ({ actionItemId: "a", title: "", answer: "", text: "", ...(status ? { status } : {}) }));

function gap(state: string, more: Partial<ListedGap> = {}): ListedGap {
  return {
    painPointId: "p", text: "", state, stateText: "", sign: "", flags: [], actions: [], work: [], group: "", stage: "", touchpointId: "", touchpoint: "",
    severity: 1, severityText: "", kindText: "", below: true, remeasurements: [], ...more,
  };
}

test("a gap stands at one step, and its next step is told", () => {
  const table: [ListedGap, (typeof STEPS)[number], boolean, string][] = [
    [gap("UNADDRESSED"), "UNADDRESSED", false, "UNADDRESSED"],
    [gap("IN_PROGRESS"), "IN_PROGRESS", false, "IN_PROGRESS"],
    [gap("DELIVERED"), "DELIVERED", false, "DELIVERED"],
    [gap("DELIVERED", { remeasurements: measured(0) }), "MEASURED", false, "MEASURED"],
    [gap("NOT_EFFECTIVE", { remeasurements: measured(-0.1) }), "MEASURED", true, "NOT_EFFECTIVE"],
    [gap("CLOSED", { remeasurements: measured(1) }), "CLOSED", false, "CLOSED"],
    [gap("IN_PROGRESS", { flags: [{ flag: "REOPENED", sign: "", text: "" }] }), "IN_PROGRESS", false, "REOPENED"],
  ];
  for (const [each, step, failed, next] of table) {
    assert.deepEqual(stepOf(each, SCALE), { at: STEPS.indexOf(step), failed });
    assert.equal(nextOf(each, SCALE), next);
  }
});

test("what keeps a gap from being accepted is named, the first thing first", () => {
  const table: [Partial<ListedGap>, ReturnType<typeof obstacleOf>][] = [
    [{}, "unaddressed"],
    [{ work: works("TODO", undefined) }, "open"],
    [{ work: works("DONE", undefined) }, "unseen"],
    [{ work: works("DONE") }, "unmeasured"],
    [{ work: works("DONE"), remeasurements: measured(-0.5) }, "below"],
    [{ work: works("DONE", "DONE"), remeasurements: measured(0) }, undefined],
  ];
  for (const [more, obstacle] of table) {
    assert.equal(obstacleOf(gap("DELIVERED", more), SCALE), obstacle);
  }
});
