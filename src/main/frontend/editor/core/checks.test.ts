import assert from "node:assert/strict";
import { test } from "node:test";
import { elementAt, findingsOf } from "./checks";
import type { JourneyMap, Stage } from "./model";
import { sampleMap } from "./samples";

function stage(index: number, touchpoints = 1): Stage {
  return { id: "s" + index, name: "Stage", touchpoints: Array.from({ length: touchpoints }, (_, i) => ({ id: `s${index}t${i}`, name: "Touchpoint" })) };
}

/** A map at which nobody would point. */
const SOUND: JourneyMap = {
  schemaVersion: 1, id: "m", title: "T", customerGoal: "G", owner: { name: "O" }, personas: [{ id: "anna", name: "Anna" }],
  stages: [{
    id: "s", name: "S", touchpoints: [{
      id: "t", name: "T", momentOfTruth: true, experiences: [{ value: -1, evidence: "MEASURED" }],
      painPoints: [{ id: "p", text: "P", kind: "OTHER", severity: 3, evidence: "ASSUMED" }],
    }],
  }],
  actionItems: [{ id: "a", title: "A", status: "TODO", painPointIds: ["p"] }],
};

const with_ = (more: object): JourneyMap => ({ ...SOUND, ...more }) as JourneyMap;
const touched = (more: object): JourneyMap => with_({ stages: [{ id: "s", name: "S", touchpoints: [{ ...SOUND.stages?.[0]?.touchpoints?.[0], ...more }] }] });

test("each weakness is told with what it is about", () => {
  const table: [JourneyMap, string[]][] = [
    [SOUND, []],
    [with_({ stages: Array.from({ length: 8 }, (_, i) => stage(i)), actionItems: [] }), ["core.check.stages.many:", "core.check.experience.none:", "core.check.truth.none:"]],
    [with_({ stages: [stage(1, 41)], actionItems: [] }), ["core.check.touchpoints.many:", "core.check.experience.none:", "core.check.truth.none:"]],
    [with_({ stages: [], actionItems: [] }), ["core.check.stages.none:"]],
    [with_({ personas: [] }), ["core.check.persona.none:"]],
    [with_({ owner: undefined, customerGoal: "" }), ["core.check.goal.none:", "core.check.owner.none:"]],
    [touched({ experiences: [{ value: -1, evidence: "ASSUMED" }] }), ["core.check.evidence.none:"]],
    [with_({ stages: [...(SOUND.stages ?? []), { id: "empty", name: "E" }] }), ["core.check.stage.empty:empty"]],
    [touched({ name: " " }), ["core.check.name.none:t"]],
    [with_({ actionItems: [] }), ["core.check.action.none:p"]],
    [touched({ painPoints: [{ id: "p", text: "", kind: "OTHER", severity: 3, evidence: "ASSUMED" }] }), ["core.check.name.none:p"]],
    [with_({ actionItems: [], stages: touched({ painPoints: [] }).stages }), ["core.check.pain.none:t"]],
    [with_({ stages: [...(SOUND.stages ?? []), stage(2)] }), ["core.check.experience.missing:s2t0"]],
    [touched({ experiences: [{ persona: "gone", value: -1, evidence: "MEASURED" }] }), ["problem.unknown.persona:t"]],
  ];
  for (const [map, findings] of table) {
    assert.deepEqual(findingsOf(map).map(({ message, id }) => message + ":" + id), findings);
  }
});

test("a pain point that reaches further explains the low points on its way", () => {
  const low = (id: string, more: object = {}) => ({ id, name: "T", experiences: [{ value: -1, evidence: "MEASURED" }], ...more });
  const pain = { id: "p", text: "P", kind: "OTHER", severity: 3, evidence: "OBSERVED", until: "b" };
  const map = with_({ stages: [{ id: "s", name: "S", touchpoints: [low("x", { painPoints: [pain], momentOfTruth: true }), low("b"), low("c")] }] });
  assert.deepEqual(findingsOf(map).map(({ message, id }) => message + ":" + id), ["core.check.pain.none:c"]);
});

test("a pain point whose gap is accepted as closed needs no action", () => {
  const closure = { acceptance: { by: "Anna", at: "2026-11-01T00:00:00Z" } };
  const pains = [{ id: "p", text: "P", kind: "OTHER", severity: 3, evidence: "ASSUMED", closure }];
  assert.deepEqual(findingsOf({ ...touched({ painPoints: pains }), actionItems: [] }), []);
});

test("a place in the text leads to its element", () => {
  assert.equal(elementAt(SOUND, "/stages/0/touchpoints/0/painPoints/0/severity"), "p");
  assert.equal(elementAt(SOUND, "/stages/0/touchpoints/0/experiences/0/value"), "t");
  assert.equal(elementAt(SOUND, "/customerGoal"), "");
  assert.equal(elementAt(SOUND, "/gone/3"), "");
});

test("a large map is looked at in no time", () => {
  const map = sampleMap(10_000);
  const started = Date.now();
  findingsOf(map);
  assert.ok(Date.now() - started < 500, `${Date.now() - started} ms`);
});
