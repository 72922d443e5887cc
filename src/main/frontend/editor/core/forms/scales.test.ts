import assert from "node:assert/strict";
import { test } from "node:test";
import type { JourneyMap } from "../model";
import { applyAll } from "../ops";
import { affected, changeScale, converted, presetOf, PRESETS, wrongMember } from "./scales";

const { signed, five, ten, hundred } = PRESETS as { [name: string]: typeof PRESETS["signed"] } as Record<string, NonNullable<typeof PRESETS["signed"]>>;

const conversions = [
  [signed, five, -2, 1], [signed, five, -1, 2], [signed, five, 0, 3], [signed, five, 1, 4], [signed, five, 2, 5],
  [signed, five, -0.1, 2], [five, signed, 4, 1], [signed, ten, -1, 2.5], [signed, hundred, 2, 100], [hundred, signed, 1, -2],
] as const;

for (const [from, to, value, expected] of conversions) {
  test(`${value} from ${presetOf(from as never)} is ${expected} on ${presetOf(to as never)}`, () => {
    assert.equal(converted(value, from as never, to as never), expected);
  });
}

test("what is negative stays negative and what is not never becomes it", () => {
  const scales = Object.values(PRESETS);
  for (const from of scales) {
    for (const to of scales) {
      for (let value = from.min; value <= from.max; value += from.step) {
        const after = converted(value, from, to);
        assert.equal(after < to.baseline, value < from.baseline, `${value} from ${from.min}..${from.max} became ${after} on ${to.min}..${to.max}`);
        assert.ok(after >= to.min && after <= to.max);
      }
    }
  }
});

test("a baseline at the end of a scale leaves no room on that side", () => {
  assert.equal(converted(0, { min: 0, max: 10, baseline: 0, step: 1 }, PRESETS["signed"] as never), 0);
  assert.equal(converted(-1, PRESETS["signed"] as never, { min: 0, max: 10, baseline: 0, step: 1 }), 0);
});

const rules = [
  [{ min: 1, max: 1, baseline: 1, step: 1 }, "max"],
  [{ min: 0, max: 5, baseline: 6, step: 1 }, "baseline"],
  [{ min: 0, max: 5, baseline: -1, step: 1 }, "baseline"],
  [{ min: 0, max: 5, baseline: 5, step: 0 }, "step"],
  [{ min: 0, max: 5, baseline: 5, step: NaN }, "step"],
  [{ min: 0, max: 5, baseline: 0, step: 1 }, undefined],
] as const;

for (const [scale, expected] of rules) {
  test(`the scale ${JSON.stringify(scale)} breaks ${expected ?? "no rule"}`, () => assert.equal(wrongMember(scale), expected));
}

const map = {
  id: "m", schemaVersion: 1, title: "M", scale: { min: -2, max: 2, baseline: 0, step: 0.1, later: "kept" },
  stages: [{ id: "s", name: "S", touchpoints: [{
    id: "t", name: "T", experiences: [{ value: -1, evidence: "MEASURED", source: "Survey" }, { persona: "p", value: 2, evidence: "ASSUMED" }],
    painPoints: [{ id: "q", text: "Q", kind: "OTHER", severity: 1, evidence: "ASSUMED", closure: { experienceBefore: -1 } }],
  }] }],
} as unknown as JourneyMap;

test("converting changes every value of the map and nothing of closures, and one undo takes it back", () => {
  const applied = applyAll(map, changeScale(map, PRESETS["signed"] as never, PRESETS["five"] as never, true));
  const touchpoint = applied.map.stages?.[0]?.touchpoints?.[0];
  assert.deepEqual(touchpoint?.experiences, [{ value: 2, evidence: "MEASURED", source: "Survey" }, { persona: "p", value: 5, evidence: "ASSUMED" }]);
  assert.deepEqual(touchpoint?.painPoints?.[0]?.["closure"], { experienceBefore: -1 });
  assert.deepEqual(applied.map.scale, { min: 1, max: 5, baseline: 3, step: 1, later: "kept" });
  assert.deepEqual(applyAll(applied.map, applied.inverse).map, map);
});

test("keeping changes the scale alone and tells how many values it cannot hold", () => {
  const applied = applyAll(map, changeScale(map, PRESETS["signed"] as never, PRESETS["five"] as never, false));
  assert.equal(applied.map.stages, map.stages);
  assert.deepEqual(affected(map, PRESETS["five"] as never), { values: 2, outside: 1 });
});
