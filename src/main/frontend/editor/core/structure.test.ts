import assert from "node:assert/strict";
import { test } from "node:test";
import { chosenIn } from "./chosen";
import { copyTo, duplicate } from "./copying";
import { gridOf } from "./grid";
import { moveBy, moveTo, type Direction, type Target } from "./moving";
import { applyAll, find } from "./ops";
import type { PainPoint } from "./model";
import { removal } from "./removal";
import { counting } from "./samples";
import { HEADS, NEW, STAGES, TOUCHPOINTS, type Focus } from "./selection";
import { after, shape, SMALL, texts } from "./sheet-samples";
import { addLane, commit, textAt } from "./structure";

const grid = gridOf(SMALL);

test("a typed text goes where the focus is", () => {
  const table: readonly [Focus, string, (map: typeof SMALL) => unknown, unknown][] = [
    [{ row: STAGES, column: "s1" }, "Begin", shape, "Begin(One Two) Second(Three) Third()"],
    [{ row: STAGES, column: NEW }, "Last", shape, "First(One Two) Second(Three) Third() Last()"],
    [{ row: TOUCHPOINTS, column: "t2" }, " Pays ", shape, "First(One Pays) Second(Three) Third()"],
    [{ row: TOUCHPOINTS, column: "s3" }, "Leaves", shape, "First(One Two) Second(Three) Third(Leaves)"],
    [{ row: "does", column: "t1", card: "a1" }, "sees", (map) => texts(map, "does", "t1"), ["sees", "asks"]],
    [{ row: "does", column: "t1", card: "a1" }, "  ", (map) => texts(map, "does", "t1"), ["asks"]],
    [{ row: "does", column: "t1" }, "calls", (map) => texts(map, "does", "t1"), ["looks", "asks", "calls"]],
    [{ row: "does", column: "t1" }, " ", (map) => texts(map, "does", "t1"), ["looks", "asks"]],
    [{ row: "ch", column: "t1" }, "Shop", (map) => texts(map, "ch", "t1"), ["Web", "App", "Shop"]],
    [{ row: "ch", column: "t1", card: "channel:t1:Web" }, "Site", (map) => texts(map, "ch", "t1"), ["Site", "App"]],
    [{ row: "ch", column: "t1" }, "App", (map) => texts(map, "ch", "t1"), ["Web", "App"]],
    [{ row: "own", column: "t1" }, "note", (map) => texts(map, "own", "t1"), ["note"]],
    [{ row: "own", column: HEADS }, "Notes", (map) => find(map, "own")?.["title"], "Notes"],
    [{ row: "prio", column: "t1" }, "3", (map) => map, SMALL],
    [{ row: "does", column: "s3" }, "nobody", (map) => map, SMALL],
  ];
  for (const [focus, text, look, wanted] of table) {
    const seen = look(after(commit(grid, focus, text, counting("n"))));
    assert.deepEqual(seen, wanted, focus.row + " " + text);
  }
});

test("new cards have what their lane asks for", () => {
  const made = (lane: string, text: string) => {
    const edit = commit(grid, { row: lane, column: "t2" }, text, counting("n"));
    return find(after(edit), "n1");
  };
  assert.deepEqual(made("pain", "slow"), { id: "n1", text: "slow", kind: "OTHER", severity: 3, evidence: "ASSUMED" });
  assert.deepEqual(made("thinks", "hm"), { id: "n1", text: "hm", kind: "THOUGHT" });
  assert.deepEqual(made("thinks", "„Na endlich“"), { id: "n1", text: "Na endlich", kind: "QUOTE" });
});

test("what is edited begins with what is there", () => {
  const title = () => "Lane";
  const table: readonly [Focus, string][] = [
    [{ row: STAGES, column: "s2" }, "Second"],
    [{ row: STAGES, column: NEW }, ""],
    [{ row: TOUCHPOINTS, column: "t3" }, "Three"],
    [{ row: "own", column: HEADS }, "Lane"],
    [{ row: "ch", column: "t1", card: "channel:t1:App" }, "App"],
    [{ row: "does", column: "t1" }, ""],
  ];
  table.forEach(([focus, text]) => assert.equal(textAt(grid, focus, title), text));
});

test("a map without lanes of its own gets all the usual ones with the first that is changed", () => {
  const { lanes: _, ...bare } = SMALL;
  const map = after(addLane(gridOf(bare as typeof SMALL), counting("n"), "Legal", "BACKSTAGE"), bare as typeof SMALL);
  const kinds = map.lanes?.map(({ kind }) => kind) ?? [];
  assert.equal(kinds.length, 17);
  assert.equal(kinds.indexOf("CUSTOM"), kinds.indexOf("BACKSTAGE") - 1);
});

test("deleting takes along what refers to it, in one step that can be undone", () => {
  const edit = removal(grid, ["t3"]);
  const map = after(edit);
  assert.equal(shape(map), "First(One Two) Second() Third()");
  const pain = find(map, "p1") as PainPoint;
  assert.equal(pain.until, "t2");
  assert.equal(find(map, "b1"), undefined);
  assert.deepEqual(find(map, "o1")?.["painPointIds"], ["p1"]);
  assert.equal(find(map, "i1")?.["painPointIds"], undefined);
  assert.deepEqual(edit.select?.focus, { row: TOUCHPOINTS, column: "s2" });
  const applied = applyAll(SMALL, edit.ops);
  assert.deepEqual(applyAll(applied.map, applied.inverse).map, SMALL);
});

test("deleting leaves the author next to what is gone", () => {
  const table: readonly [string[], Focus][] = [
    [["a1"], { row: "does", column: "t1", card: "a2" }],
    [["a2"], { row: "does", column: "t1", card: "a1" }],
    [["a1", "a2"], { row: "does", column: "t1", card: undefined }],
    [["s1"], { row: STAGES, column: "s2" }],
    [["s3"], { row: STAGES, column: "s2" }],
    [["s1", "s2", "s3"], { row: STAGES, column: NEW }],
    [["t1"], { row: TOUCHPOINTS, column: "t2" }],
    [["own"], { row: "pain", column: HEADS }],
    [["channel:t1:Web"], { row: "ch", column: "t1", card: "channel:t1:App" }],
  ];
  for (const [ids, focus] of table) {
    assert.deepEqual(removal(grid, ids).select?.focus, focus, ids.join());
  }
});

test("a lane of the team's own goes with its cards, the cards of the usual lanes stay", () => {
  assert.equal(find(after(removal(grid, ["own"])), "c1"), undefined);
  assert.equal(find(after(removal(grid, ["does"])), "a1")?.["text"], "looks");
});

test("things move one place in each direction, together and in their order", () => {
  const table: readonly [string[], Direction, (map: typeof SMALL) => unknown, unknown][] = [
    [["a1"], "down", (map) => texts(map, "does", "t1"), ["asks", "looks"]],
    [["a2"], "up", (map) => texts(map, "does", "t1"), ["asks", "looks"]],
    [["a1"], "up", (map) => map, SMALL],
    [["a1"], "on", (map) => texts(map, "does", "t2"), ["pays", "looks"]],
    [["a1", "a2"], "on", (map) => texts(map, "does", "t2"), ["pays", "looks", "asks"]],
    [["a1"], "back", (map) => map, SMALL],
    [["a3"], "on", (map) => texts(map, "does", "t3"), ["pays"]],
    [["channel:t1:Web"], "on", (map) => [texts(map, "ch", "t1"), texts(map, "ch", "t2")], [["App"], ["Web"]]],
    [["channel:t1:Web"], "down", (map) => texts(map, "ch", "t1"), ["App", "Web"]],
    [["t1"], "on", shape, "First(Two One) Second(Three) Third()"],
    [["t2"], "on", shape, "First(One) Second(Two Three) Third()"],
    [["t1", "t2"], "on", shape, "First() Second(One Two Three) Third()"],
    [["t3"], "on", shape, "First(One Two) Second() Third(Three)"],
    [["t3"], "back", shape, "First(One Two Three) Second() Third()"],
    [["t1"], "back", shape, "First(One Two) Second(Three) Third()"],
    [["s1"], "on", shape, "Second(Three) First(One Two) Third()"],
    [["s3"], "back", shape, "First(One Two) Third() Second(Three)"],
    [["s3"], "on", shape, shape(SMALL)],
    [["own"], "up", (map) => map.lanes?.map(({ id }) => id).join(), "ch,does,thinks,prio,own,pain"],
    [["ch"], "up", (map) => map, SMALL],
  ];
  for (const [ids, direction, look, wanted] of table) {
    assert.deepEqual(look(after(moveBy(grid, ids, direction))), wanted, ids.join() + " " + direction);
  }
});

test("things move to any place of their sort, and cards to any lane that takes them", () => {
  const cell = (touchpoint: string, lane: string, before?: string): Target => ({ what: "card", touchpoint, lane, before });
  assert.deepEqual(texts(after(moveTo(grid, ["a3"], cell("t1", "does", "a2"))), "does", "t1"), ["looks", "pays", "asks"]);
  assert.deepEqual(find(after(moveTo(grid, ["a3"], cell("t3", "pain"))), "a3"), { id: "a3", text: "pays", kind: "OTHER", severity: 3, evidence: "ASSUMED" });
  const gone = after(moveTo(grid, ["p2"], cell("t3", "own")));
  assert.deepEqual(texts(gone, "own", "t3"), ["pays twice"]);
  assert.equal(find(gone, "i1")?.["painPointIds"], undefined);
  assert.deepEqual(moveTo(grid, ["a1"], cell("t2", "prio")).ops, []);
  assert.deepEqual(moveTo(grid, ["a1"], cell("t2", "ch")).ops, []);
  assert.deepEqual(moveTo(grid, ["a1"], { what: "stage", before: undefined }).ops, []);
  assert.equal(shape(after(moveTo(grid, ["t3"], { what: "touchpoint", stage: "s1", before: "t1" }))), "First(Three One Two) Second() Third()");
  assert.equal(shape(after(moveTo(grid, ["t1"], { what: "touchpoint", stage: "s1", before: "t1" }))), shape(SMALL));
  assert.equal(shape(after(moveTo(grid, ["s1", "s2"], { what: "stage", before: undefined }))), "Third() First(One Two) Second(Three)");
});

test("a copy stands behind the original, with ids of its own", () => {
  assert.deepEqual(texts(after(duplicate(grid, ["a1"], counting("n"))), "does", "t1"), ["looks", "looks", "asks"]);
  assert.equal(shape(after(duplicate(grid, ["s1"], counting("n")))), "First(One Two) First(One Two) Second(Three) Third()");
  const lane = after(duplicate(grid, ["own"], counting("n")));
  assert.deepEqual(lane.lanes?.map(({ kind }) => kind).filter((kind) => kind === "CUSTOM").length, 2);
  assert.equal(texts(lane, "n1", "t2")[0], "mine");
  assert.deepEqual(duplicate(grid, ["does"], counting("n")).ops, []);
  const copied = after(copyTo(grid, ["p1"], { what: "card", touchpoint: "t2", lane: "pain", before: undefined }, counting("n")));
  assert.equal((find(copied, "n1") as PainPoint).severity, 4);
  assert.equal(find(copied, "p1")?.["text"], "waits");
});

test("only things of one sort are worked on together, in the order of the map", () => {
  assert.deepEqual(chosenIn(grid, ["a3", "t1", "a1"]).map(({ id }) => id), ["a1", "a3"]);
  assert.deepEqual(chosenIn(grid, ["s2", "s1"]).map(({ id }) => id), ["s1", "s2"]);
  assert.deepEqual(chosenIn(grid, ["gone"]), []);
});
