import assert from "node:assert/strict";
import { test } from "node:test";
import { blankMap, newStage, newTouchpoint } from "./blank";
import { copies, freshId, isId } from "./ids";
import { applyAll, find } from "./ops";
import type { Element, Touchpoint } from "./model";
import { counting, sampleMap } from "./samples";

test("ids have the form of ids and do not repeat", () => {
  const ids = new Set(Array.from({ length: 2000 }, () => freshId()));
  assert.equal(ids.size, 2000);
  ids.forEach((id) => assert.ok(isId(id)));
  for (const [text, valid] of [["a", true], ["A_-9", true], ["", false], ["a b", false], ["ä", false], ["x".repeat(65), false], ["a\n", false]] as const) {
    assert.equal(isId(text), valid, JSON.stringify(text));
  }
});

test("a copy has ids of its own, and what refers to its parts refers to theirs", () => {
  const original: Element = {
    id: "t1", name: "T", painPoints: [{ id: "p1", text: "P", until: "t1", closure: { remeasurements: [{ id: "r1", value: 1 }] } }],
    opportunities: [{ id: "o1", painPointIds: ["p1", "elsewhere"] }], branches: [{ id: "b1", to: "t9", label: "t1" }],
    customCards: { lane: [{ id: "c1", text: "p1" }] }, metrics: [{ id: "m1", observations: [{ id: "x1" }] }],
    experiences: [{ persona: "p1", value: 1, evidence: "ASSUMED" }], "x-later": { keep: true },
  };
  assert.deepEqual(copies("touchpoints", [original], counting("n")), [{
    id: "n1", name: "T", painPoints: [{ id: "n2", text: "P", until: "n1", closure: { remeasurements: [{ id: "n3", value: 1 }] } }],
    opportunities: [{ id: "n4", painPointIds: ["n2", "elsewhere"] }], branches: [{ id: "n7", to: "t9", label: "t1" }],
    customCards: { lane: [{ id: "n8", text: "p1" }] }, metrics: [{ id: "n5", observations: [{ id: "n6" }] }],
    experiences: [{ persona: "p1", value: 1, evidence: "ASSUMED" }], "x-later": { keep: true },
  }]);
});

test("a copy can stand beside its original", () => {
  const map = sampleMap(30);
  const [copy] = copies("stages", [map.stages?.[0] as Element]);
  const both = applyAll(map, [{ op: "insert", element: copy as Element, place: { parent: "", list: "stages" } }]).map;
  assert.equal(both.stages?.length, 2);
  assert.equal((find(both, both.stages?.[1]?.touchpoints?.[0]?.id ?? "") as Touchpoint).name, "Touchpoint 0");
});

test("a blank map is what is stored of it", () => {
  const next = counting("i");
  const map = blankMap("New", [newStage("Before", [newTouchpoint("First", next)], next)], undefined, next);
  assert.deepEqual(map, {
    schemaVersion: 1, id: "i3", title: "New", state: "CURRENT", scale: { min: -2, max: 2, baseline: 0, step: 0.1 },
    stages: [{ id: "i2", name: "Before", touchpoints: [{ id: "i1", name: "First" }] }],
  });
  assert.ok(!("stages" in blankMap("Empty")));
});
