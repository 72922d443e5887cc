import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { areaPath, heightOf, labelPlace, linePath, piecesOf, type Height } from "./curve";
import { aggregate, signed } from "./experience";
import { readJson } from "./json";
import { touchpoints, type Json, type JourneyMap } from "./model";
import { ranked, shownPriority } from "./priority";
import { check, type Problem } from "./rules";

/** Cases that Java tests keep true. */
function vectors<T>(name: string): readonly T[] {
  return readJson<readonly T[]>(readFileSync("../../test/resources/vectors/" + name, "utf8"));
}

interface MapCase {
  readonly text: string;
  readonly readable: boolean;
  readonly problems: readonly (readonly string[])[];
}

/** As the cases have them: by place and message. What number came is told as its language writes it. */
function shown(problems: readonly Problem[]): readonly (readonly string[])[] {
  return compared(problems.map(({ path, message, args }) => [path, message, ...args]));
}

function compared(problems: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return problems.map((each) => (each[1] === "problem.number.extent" ? each.slice(0, 2) : each)).sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

test("the rules of maps are those of the server", () => {
  const cases = vectors<MapCase>("maps.json");
  assert.ok(cases.some((each) => each.readable) && cases.some((each) => !each.readable));
  for (const { text, readable, problems } of cases) {
    const verdict = check(readJson<JourneyMap>(text));
    assert.deepEqual(shown(readable ? verdict.mistakes : verdict.unreadable), compared(problems), text);
    assert.equal(verdict.unreadable.length === 0, readable, text);
  }
});

test("what may stand at each place is what the server takes", () => {
  const [text, ...places] = vectors<unknown>("values.json") as [string, ...{ at: string; values: Record<string, readonly string[][]> }[]];
  assert.ok(places.length > 100);
  for (const { at, values } of places) {
    for (const [wrong, problems] of Object.entries(values)) {
      const verdict = check(changed(readJson<Json>(text), at.split("/").slice(1), wrong) as JourneyMap);
      assert.deepEqual(shown([...verdict.unreadable, ...verdict.mistakes]), compared(problems), `${wrong} at ${at}`);
    }
  }
});

function changed(value: Json, [name = "", ...path]: readonly string[], wrong: string): Json {
  const owner = value as Record<string, Json>;
  const copy: Record<string, Json> = Array.isArray(value) ? ([...value] as unknown as Record<string, Json>) : { ...owner };
  if (path.length > 0) {
    copy[name] = changed(owner[name] as Json, path, wrong);
  } else if (wrong === "gone") {
    delete copy[name];
  } else {
    copy[name] = readJson(wrong);
  }
  return copy as Json;
}

interface CurveCase {
  readonly scale: readonly [number, number, number, number];
  readonly values: readonly (number | null)[];
  readonly line: string;
  readonly above: string;
  readonly below: string;
  readonly calm: string;
  readonly red: string;
  readonly labels: readonly number[];
  readonly signed: readonly string[];
}

test("the curve is drawn as the reading view draws it", () => {
  for (const each of vectors<CurveCase>("curves.json")) {
    const [min, max, baseline, step] = each.scale;
    const scale = { min, max, baseline, step };
    const heights: Height[] = each.values.map((value) => (value === null ? undefined : heightOf(value, scale)));
    const base = heightOf(baseline, scale);
    const pieces = piecesOf(heights, base, 100);
    assert.equal(linePath(pieces), each.line);
    assert.equal(linePath(pieces, false), each.above);
    assert.equal(linePath(pieces, true), each.below);
    assert.equal(areaPath(pieces, false, base), each.calm);
    assert.equal(areaPath(pieces, true, base), each.red);
    const labels = heights.flatMap((y, i) => (y === undefined || i + 2 >= heights.length ? [] : [labelPlace(y, y > base, [heights[i + 1], heights[i + 2]])]));
    assert.deepEqual(labels, each.labels);
    assert.deepEqual(each.values.flatMap((value) => (value === null ? [] : [signed(value, scale, "en")])), each.signed);
  }
});

interface NumberCase {
  readonly text: string;
  readonly priorities: readonly (readonly [string, number])[];
  readonly experiences: readonly (number | null)[];
}

test("priorities and experiences of all are those of the server", () => {
  const cases = vectors<NumberCase>("numbers.json");
  assert.ok(cases.some((each) => each.priorities.length > 2));
  for (const { text, priorities, experiences } of cases) {
    const map = readJson<JourneyMap>(text);
    assert.deepEqual(ranked(map).map(({ touchpoint, mean }) => [touchpoint.id, shownPriority(mean)]), priorities);
    assert.deepEqual(touchpoints(map).map((each) => Number(aggregate(each)?.toPrecision(9) ?? NaN)), experiences.map((value) => value ?? NaN));
  }
});
