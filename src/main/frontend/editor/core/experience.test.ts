import assert from "node:assert/strict";
import { test } from "node:test";
import { aggregate, bigStep, evidenceOf, parseNumber, parseValue, setExperience, signed, snap, stepped } from "./experience";
import { apply, find } from "./ops";
import type { Experience, JourneyMap, Touchpoint } from "./model";
import { valueAt, heightOf } from "./curve";
import { chances } from "./samples";

const USUAL = { min: -2, max: 2, baseline: 0, step: 0.1 };
const MERMAID = { min: 1, max: 5, baseline: 3, step: 1 };
const ODD = { min: 0.5, max: 9.9, baseline: 3.3, step: 0.7 };

function touchpoint(...experiences: Experience[]): Touchpoint {
  return { id: "t", name: "T", experiences };
}

test("values are told from the baseline, with a true minus", () => {
  const table: [number, typeof USUAL, string][] = [
    [-1.5, USUAL, "−1.5"], [0.3, USUAL, "+0.3"], [0, USUAL, "0"], [2, MERMAID, "−1"], [3, MERMAID, "0"], [3.004, MERMAID, "0"],
    [3.005, MERMAID, "+0.01"], [1 / 3, USUAL, "+0.33"], [0.1 + 0.2, USUAL, "+0.3"],
  ];
  for (const [value, scale, text] of table) {
    assert.equal(signed(value, scale, "en"), text);
  }
  assert.equal(signed(-1.5, USUAL, "de"), "−1,5");
});

test("a dragged value falls on a step of the scale and stays on it", () => {
  const table: [number, typeof USUAL, number][] = [
    [0.27, USUAL, 0.3], [0.30000000000000004, USUAL, 0.3], [-9, USUAL, -2], [9, USUAL, 2], [3.4, MERMAID, 3], [3.5, MERMAID, 4],
    [1.1, ODD, 1.2], [99, ODD, 9.9], [-1, ODD, 0.5],
  ];
  for (const [value, scale, snapped] of table) {
    assert.equal(snap(value, scale), snapped);
  }
  for (let i = -20; i <= 20; i++) {
    assert.equal(snap(i / 10, USUAL), i / 10);
  }
});

test("steps lead from end to end and never beyond", () => {
  const up: number[] = [];
  for (let value = -2; value < 2 && up.length < 100; value = stepped(value, 1, USUAL)) {
    up.push(value);
  }
  assert.equal(up.length, 40);
  assert.equal(stepped(2, 1, USUAL), 2);
  assert.equal(stepped(-2, -1, USUAL), -2);
  assert.equal(stepped(2.75, 1, MERMAID), 3);
  assert.equal(stepped(2.75, -1, MERMAID), 2);
  assert.equal(stepped(3.25, -1, MERMAID), 3);
  assert.ok(Math.abs(bigStep(USUAL) - 0.8) < 1e-9);
  assert.equal(bigStep(MERMAID), 1);
});

test("numbers are read as people type them", () => {
  const table: [string, number | undefined][] = [
    ["1.5", 1.5], ["1,5", 1.5], [" −1,5 ", -1.5], ["–2", -2], ["+.5", 0.5], ["2.", 2], ["", undefined], ["-", undefined], ["1e3", undefined], ["1,2,3", undefined], ["5 €", undefined],
  ];
  for (const [text, number] of table) {
    assert.equal(parseNumber(text), number, text);
  }
});

test("a sign means the distance from the baseline where a scale has no negative values", () => {
  const table: [string, typeof USUAL, number | undefined][] = [
    ["4", MERMAID, 4], ["+1", MERMAID, 4], ["−1", MERMAID, 2], ["-3", MERMAID, undefined], ["6", MERMAID, undefined], ["0", MERMAID, undefined],
    ["-1,5", USUAL, -1.5], ["+1.5", USUAL, 1.5], ["3", USUAL, undefined], ["x", USUAL, undefined], ["0.27", USUAL, 0.3],
  ];
  for (const [text, scale, value] of table) {
    assert.equal(parseValue(text, scale), value, text);
  }
});

test("the value of all goes before the mean of the personas, and evidence is that of the weakest", () => {
  const all: Experience = { value: 2, evidence: "OBSERVED" };
  const anna: Experience = { persona: "anna", value: -1, evidence: "MEASURED" };
  const ben: Experience = { persona: "ben", value: 0, evidence: "ASSUMED" };
  assert.equal(aggregate(touchpoint(anna, ben, all)), 2);
  assert.equal(aggregate(touchpoint(anna, ben)), -0.5);
  assert.equal(aggregate(touchpoint()), undefined);
  assert.equal(evidenceOf(touchpoint(anna, ben), undefined), "ASSUMED");
  assert.equal(evidenceOf(touchpoint(anna, ben, all), undefined), "OBSERVED");
  assert.equal(evidenceOf(touchpoint(anna, ben), "anna"), "MEASURED");
});

test("setting a value keeps what else is known of it", () => {
  const known = { persona: "anna", value: -1, evidence: "MEASURED", source: "Survey", "x-later": 1 } as unknown as Experience;
  const map = { schemaVersion: 1, id: "m", title: "T", stages: [{ id: "s", name: "S", touchpoints: [touchpoint(known)] }] } as unknown as JourneyMap;
  const set = (persona: string | undefined, value: number | undefined) =>
    (find(apply(map, setExperience(touchpoint(known), persona, value))?.map as JourneyMap, "t") as Touchpoint).experiences;

  assert.deepEqual(set("anna", 1), [{ ...known, value: 1 }]);
  assert.deepEqual(set("ben", 0), [known, { persona: "ben", value: 0, evidence: "ASSUMED" }]);
  assert.deepEqual(set(undefined, 0.5), [known, { value: 0.5, evidence: "ASSUMED" }]);
  assert.equal(set("anna", undefined), undefined);
});

test("the height of a value leads back to it", () => {
  for (let seed = 1; seed <= 100; seed++) {
    const value = chances(seed)() * 4 - 2;
    assert.ok(Math.abs(valueAt(heightOf(value, USUAL), USUAL) - value) < 1e-9);
    assert.ok(Math.abs(valueAt(heightOf(value, USUAL, 320), USUAL, 320) - value) < 1e-9);
  }
});
