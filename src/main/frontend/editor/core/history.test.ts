import assert from "node:assert/strict";
import { test } from "node:test";
import { NO_HISTORY, record, redo, undo, type History } from "./history";
import type { JourneyMap } from "./model";
import { applyAll, type Op } from "./ops";
import { chances, sampleMap } from "./samples";
import { NOTHING } from "./selection";

interface Open {
  readonly map: JourneyMap;
  readonly history: History;
}

const MAP = sampleMap(60);
const OPEN: Open = { map: MAP, history: NO_HISTORY };

function change({ map, history }: Open, ops: readonly Op[], key?: string): Open {
  const applied = applyAll(map, ops);
  const step = { label: "change", ops, inverse: applied.inverse, before: NOTHING, after: NOTHING, key };
  return { map: applied.map, history: record(history, step) };
}

const name = (id: string, value: string): Op => ({ op: "set", id, member: "name", value });
const back = ({ map, history }: Open): Open => undo(map, history, NOTHING);
const again = ({ map, history }: Open): Open => redo(map, history, NOTHING);

test("all steps back give the first map, all again the last, in any mixture", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const chance = chances(seed);
    let open = OPEN;
    const maps = [MAP];
    for (let i = 0; i < 30; i++) {
      const id = "t" + Math.floor(chance() * 6);
      open = change(open, chance() < 0.5 ? [name(id, "N" + i)] : [{ op: "move", id, place: { parent: "s0", list: "touchpoints" } }, name("s0", "S" + i)]);
      maps.push(open.map);
    }
    let at = maps.length - 1;
    for (let i = 0; i < 100; i++) {
      const before = chance() < 0.55;
      open = before ? back(open) : again(open);
      at = Math.max(0, Math.min(maps.length - 1, at + (before ? -1 : 1)));
      assert.deepEqual(open.map, maps[at], `seed ${seed}, turn ${i}`);
    }
  }
});

test("typing is one step and keeps only its end, however long the text", () => {
  let open = OPEN;
  for (let i = 1; i <= 500; i++) {
    open = change(open, [name("t0", "x".repeat(i))], "text t0");
  }
  assert.equal(open.history.done.length, 1);
  assert.equal(open.history.done[0]?.ops.length, 1);
  assert.deepEqual(back(open).map, MAP);
  assert.deepEqual(again(back(open)).map, open.map);
});

test("a drag that ends where it began is no step", () => {
  const there = change(OPEN, [name("t0", "There")], "drag 1");
  assert.deepEqual(change(there, [name("t0", "Touchpoint 0")], "drag 1").history.done, []);
});

test("steps of several changes and of one key are one step", () => {
  const first = change(OPEN, [name("t0", "A"), name("t1", "B")], "drag 1");
  const second = change(first, [name("t1", "C"), name("t2", "D")], "drag 1");
  assert.equal(second.history.done.length, 1);
  assert.deepEqual(back(second).map, MAP);
  assert.deepEqual(again(back(second)).map, second.map);
  assert.equal(change(second, [name("t0", "E")], "drag 2").history.done.length, 2);
});

test("after going back, a change begins a step of its own", () => {
  const two = change(change(OPEN, [name("t0", "A")], "key"), [name("t1", "B")], "other");
  const changed = change(back(two), [name("t0", "C")], "key");
  assert.equal(changed.history.done.length, 2);
  assert.deepEqual(changed.history.undone, []);
});

test("a step whose element others removed is passed over", () => {
  const two = change(change(OPEN, [name("t0", "A")]), [name("t1", "B")]);
  const merged = { ...two, map: applyAll(two.map, [{ op: "remove", id: "t1" }]).map };
  const undone = undo(merged.map, merged.history, NOTHING);
  assert.equal(undone.label, "change");
  assert.deepEqual(undone.map, applyAll(MAP, [{ op: "remove", id: "t1" }]).map);
  assert.equal(undo(undone.map, undone.history, NOTHING).label, undefined);
});
