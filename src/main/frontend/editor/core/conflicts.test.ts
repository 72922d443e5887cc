import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, resolveAll, type Conflict } from "./conflicts";
import type { JourneyMap } from "./model";
import { applyAll, find, placeOf } from "./ops";

const draft: JourneyMap = {
  schemaVersion: 1,
  id: "m",
  title: "Theirs",
  stages: [
    { id: "s1", name: "One", touchpoints: [{ id: "t1", name: "A", experiences: [{ persona: "lena", value: 1, evidence: "MEASURED" }, { value: 0, evidence: "ASSUMED" }] }, { id: "t2", name: "B" }] },
    { id: "s2", name: "Two", touchpoints: [{ id: "t3", name: "C" }] },
  ],
  actionItems: [{ id: "a", title: "Do", status: "DONE" }],
};

const resolved = (conflict: Omit<Conflict, "label">, choice: "mine" | "theirs") =>
  applyAll(draft, resolveAll(draft, [{ label: "", ...conflict }], [choice])).map;

test("theirs is what the draft holds already", () => {
  assert.equal(resolved({ id: "", member: "title", kind: "CHANGED", mine: "Mine", theirs: "Theirs" }, "theirs"), draft);
});

test("mine is set, also when it takes something away", () => {
  assert.equal(resolved({ id: "", member: "title", kind: "CHANGED", mine: "Mine" }, "mine").title, "Mine");
  assert.equal("name" in (find(resolved({ id: "t1", member: "name", kind: "CHANGED", theirs: "A" }, "mine"), "t1") ?? {}), false);
});

test("one part of a persona's experience is set, and that of all customers", () => {
  const hers = resolved({ id: "t1", member: "experiences/lena/value", kind: "CHANGED", mine: -2, theirs: 1 }, "mine");
  assert.deepEqual(find(hers, "t1")?.["experiences"], [{ persona: "lena", value: -2, evidence: "MEASURED" }, { value: 0, evidence: "ASSUMED" }]);
  const all = resolved({ id: "t1", member: "experiences//evidence", kind: "CHANGED", mine: "OBSERVED" }, "mine");
  assert.deepEqual((find(all, "t1")?.["experiences"] as object[])[1], { value: 0, evidence: "OBSERVED" });
});

test("my issue takes the place of their status", () => {
  const issue = { applinkId: "j", issueId: "1" };
  const item = find(resolved({ id: "a", member: "work", kind: "CHANGED", mine: { issue }, theirs: { status: "DONE" } }, "mine"), "a");
  assert.deepEqual(item?.["issue"], issue);
  assert.equal(item?.["status"], undefined);
});

test("my move is made behind the element that it was behind, or to the front", () => {
  const behind = resolved({ id: "t3", member: "", kind: "MOVED", mine: { parent: "s1", list: "touchpoints", after: "t1" } }, "mine");
  assert.deepEqual(placeOf(behind, "t3"), { parent: "s1", list: "touchpoints", before: "t2" });
  const front = resolved({ id: "t3", member: "", kind: "MOVED", mine: { parent: "s1", list: "touchpoints" } }, "mine");
  assert.deepEqual(placeOf(front, "t3"), { parent: "s1", list: "touchpoints", before: "t1" });
});

test("a deletion is made by whoever chooses it", () => {
  assert.equal(find(resolved({ id: "t1", member: "", kind: "DELETED_HERE" }, "mine"), "t1"), undefined);
  assert.ok(find(resolved({ id: "t1", member: "", kind: "DELETED_HERE" }, "theirs"), "t1"));
  assert.ok(find(resolved({ id: "t1", member: "", kind: "DELETED_THERE" }, "mine"), "t1"));
  assert.equal(find(resolved({ id: "t1", member: "", kind: "DELETED_THERE" }, "theirs"), "t1"), undefined);
});

test("values are told in lines, with names in place of ids and a true minus", () => {
  const name = (id: string) => (id === "lena" ? "Lena" : undefined);
  assert.deepEqual(lines({ persona: "lena", value: -1.5 }, name), ["persona: Lena", "value: \u22121.5"]);
  assert.deepEqual(lines(["web", "phone"], name), ["web", "phone"]);
  assert.deepEqual(lines(undefined, name), []);
});
