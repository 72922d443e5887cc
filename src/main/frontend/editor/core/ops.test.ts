import assert from "node:assert/strict";
import { test } from "node:test";
import { columnsOf } from "./columns";
import { cardsIn } from "./lanes";
import { walkMap } from "./locate";
import { ROOT, type Element, type JourneyMap, type Touchpoint } from "./model";
import { apply, applyAll, find, placeOf, read, type Op } from "./ops";
import { card, chances, counting, sampleMap } from "./samples";

const MAP = sampleMap(120);

function after(...ops: Op[]): JourneyMap {
  return applyAll(MAP, ops).map;
}

function touchpoint(map: JourneyMap, id = "t0"): Touchpoint {
  return find(map, id) as Touchpoint;
}

test("a change takes itself back, whatever it is: 400 random changes on 40 maps", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const chance = chances(seed);
    const next = counting("new");
    let map = sampleMap(40 + seed);
    for (let i = 0; i < 400; i++) {
      const op = randomOp(map, chance, next);
      const applied = apply(map, op);
      if (applied) {
        const back = applyAll(applied.map, applied.inverse);
        assert.deepEqual(back.map, map, `seed ${seed}, change ${i}: ${JSON.stringify(op)}`);
        assert.deepEqual(applyAll(back.map, back.inverse).map, applied.map, `again, seed ${seed}, change ${i}`);
        map = applied.map;
        assertIdsOnce(map);
      }
    }
  }
});

test("a list of changes is taken back as a whole", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const chance = chances(seed);
    const next = counting("new");
    const ops: Op[] = Array.from({ length: 50 }, () => randomOp(MAP, chance, next));
    const applied = applyAll(MAP, ops);
    assert.deepEqual(applyAll(applied.map, applied.inverse).map, MAP, `seed ${seed}`);
  }
});

test("a change leaves everything beside its path the same object", () => {
  const changed = after({ op: "set", id: "t7", member: "name", value: "Other" });

  assert.equal(changed.stages?.[0], MAP.stages?.[0]);
  assert.equal(changed["personas"], MAP["personas"]);
  assert.ok(changed.stages?.[1] !== MAP.stages?.[1]);
  assert.equal(touchpoint(changed, "t7").painPoints, touchpoint(MAP, "t7").painPoints);
  assert.equal(touchpoint(MAP, "t7").name, "Touchpoint 7");
  assert.equal(columnsOf(changed)[0], columnsOf(MAP)[0]);
});

test("members that nobody here knows stay, also of what is moved", () => {
  const changed = after(
    { op: "move", id: "t0", place: { parent: "s6", list: "touchpoints" } },
    { op: "set", id: "t0", member: "name", value: "Moved" },
    { op: "set", id: ROOT, member: "title", value: "Other" },
  );

  assert.deepEqual(changed["x-later"], { deep: [1, { kept: true }] });
  assert.equal(touchpoint(changed)["x-later"], 0);
  assert.deepEqual(placeOf(changed, "t0"), { parent: "s6", list: "touchpoints", before: undefined });
});

test("a change that changes nothing, or whose element is gone, is none", () => {
  const none: Op[] = [
    { op: "set", id: "t0", member: "name", value: "Touchpoint 0" },
    { op: "set", id: "t0", member: "description", value: undefined },
    { op: "set", id: "t0", member: "experiences/anna", value: undefined },
    { op: "set", id: "gone", member: "name", value: "x" },
    { op: "remove", id: "gone" },
    { op: "remove", id: ROOT },
    { op: "insert", element: { id: "x" }, place: { parent: "gone", list: "touchpoints" } },
    { op: "insert", element: { id: "t1" }, place: { parent: "s0", list: "touchpoints" } },
    { op: "insert", element: { id: "x", painPoints: [{ id: "t1" }] }, place: { parent: "s0", list: "touchpoints" } },
    { op: "move", id: "t0", place: { parent: "s0", list: "touchpoints", before: "t0" } },
    { op: "move", id: "t0", place: { parent: "s0", list: "touchpoints", before: "t1" } },
    { op: "move", id: "t5", place: { parent: "s0", list: "touchpoints", before: "gone" } },
    { op: "move", id: "s0", place: { parent: "s0", list: "touchpoints" } },
    { op: "move", id: "s0", place: { parent: "t0", list: "touchpoints" } },
    { op: "move", id: "t0", place: { parent: "gone", list: "touchpoints" } },
  ];
  for (const op of none) {
    assert.equal(apply(MAP, op), undefined, JSON.stringify(op));
  }
});

test("values by persona: each is set, changed and taken away by itself, at its place", () => {
  const anna = { persona: "anna", value: 1, evidence: "ASSUMED" };
  const two = applyAll(MAP, [{ op: "set", id: "t0", member: "experiences/anna", value: anna }]);
  assert.equal(touchpoint(two.map).experiences?.length, 2);
  assert.deepEqual(read(touchpoint(two.map), "experiences/anna"), anna);

  const without = applyAll(two.map, [{ op: "set", id: "t0", member: "experiences/", value: undefined }]);
  assert.deepEqual(touchpoint(without.map).experiences, [anna]);
  assert.deepEqual(applyAll(without.map, without.inverse).map, two.map);
});

test("an entry that goes last takes its member along", () => {
  const one = after({ op: "set", id: "t0", member: "criterionValues/cost", value: 5 });
  assert.deepEqual(touchpoint(one).criterionValues, { cost: 5 });

  const none = applyAll(one, [{ op: "set", id: "t0", member: "criterionValues/cost", value: undefined }]).map;
  assert.ok(!("criterionValues" in touchpoint(none)));
  const empty = applyAll(MAP, [{ op: "remove", id: cardsIn(touchpoint(MAP), own("own"))[0]?.id ?? "" }]).map;
  assert.equal(cardsIn(touchpoint(empty), own("own")).length, 1);
});

test("ids that are words of the language are ids like others", () => {
  for (const id of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
    assert.deepEqual(cardsIn(touchpoint(MAP), own(id)), []);
    const changed = after(
      { op: "insert", element: { id: "x" + id, text: "T" }, place: { parent: "t0", list: "customCards/" + id } },
      { op: "set", id: "t0", member: "criterionValues/" + id, value: 7 },
    );
    assert.equal(cardsIn(touchpoint(changed), own(id)).length, 1, id);
    assert.equal(read(touchpoint(changed), "criterionValues/" + id), 7, id);
    assert.deepEqual(placeOf(changed, "x" + id), { parent: "t0", list: "customCards/" + id, before: undefined });
  }
});

test("what is measured again stands inside its pain point", () => {
  const pain = touchpoint(MAP).painPoints?.[0]?.id ?? "";
  const element = { id: "again", value: 1, evidence: "MEASURED", measuredAt: "2026-11-01" };
  const changed = after({ op: "insert", element, place: { parent: pain, list: "closure/remeasurements" } });

  assert.deepEqual(find(changed, "again"), element);
  assert.deepEqual(placeOf(changed, "again"), { parent: pain, list: "closure/remeasurements", before: undefined });
});

function own(id: string) {
  return { id, kind: "CUSTOM" as const };
}

function assertIdsOnce(map: JourneyMap): void {
  const seen = new Set<string>();
  walkMap(map, ({ id }) => {
    assert.ok(!seen.has(id), "twice: " + id);
    seen.add(id);
  });
}

/** Any change, many of them senseless. */
function randomOp(map: JourneyMap, chance: () => number, next: () => string): Op {
  const all: { id: string; list: string }[] = [];
  walkMap(map, ({ id }, list) => all.push({ id, list }));
  const any = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;
  const ids = (list: string) => all.filter((each) => each.list === list).map((each) => each.id);
  const target = any(all);
  const cell = any(["customerActions", "thoughts", "painPoints", "customCards/own", "customCards/other", "gains"]);
  const inCell = { parent: any(ids("touchpoints").concat("gone")), list: cell, before: chance() < 0.5 ? target.id : undefined };
  switch (Math.floor(chance() * 9)) {
    case 0:
      return { op: "set", id: target.id, member: any(["text", "name", "x-later"]), value: any<string | undefined>(["New", undefined]) };
    case 1: {
      const persona = any(["", "anna", "ben"]);
      return { op: "set", id: any(ids("touchpoints")), member: "experiences/" + persona, value: experience(any, chance, persona) };
    }
    case 2:
      return { op: "set", id: any(ids("touchpoints")), member: "criterionValues/" + any(["a", "b"]), value: any([1, 2, undefined]) };
    case 3:
      return { op: "insert", element: card(cell, next()), place: inCell };
    case 4:
      return { op: "remove", id: chance() < 0.3 || all.length < 20 ? "gone" : target.id };
    case 5:
      return { op: "move", id: any(ids("touchpoints")), place: { parent: any(ids("stages")), list: "touchpoints", before: any(all).id } };
    case 6:
      return { op: "move", id: any(ids("stages")), place: { parent: ROOT, list: "stages", before: any(ids("stages")) } };
    case 7: {
      const movable = all.filter((each) => each.list === cell);
      return { op: "move", id: (movable.length ? any(movable) : target).id, place: movable.length ? inCell : { parent: "gone", list: cell } };
    }
    default:
      return { op: "insert", element: { id: next(), name: "T", gains: [card("gains", next())] } as Element, place: { parent: any(ids("stages")), list: "touchpoints", before: any(all).id } };
  }
}

function experience(any: <T>(values: readonly T[]) => T, chance: () => number, persona: string) {
  return chance() < 0.4 ? undefined : { ...(persona && { persona }), value: any([-1, 0, 1, 2]), evidence: "ASSUMED", source: "S" };
}
