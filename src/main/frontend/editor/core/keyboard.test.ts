import assert from "node:assert/strict";
import { test } from "node:test";
import { everything, range } from "./choosing";
import { gridOf } from "./grid";
import { commandOf, keysOf, typesText, type Keys } from "./keyboard";
import { afterEnter, afterTab, next } from "./navigation";
import { HEADS, NEW, STAGES, TOUCHPOINTS, type Focus } from "./selection";
import { SMALL } from "./sheet-samples";

const grid = gridOf(SMALL);
const keys = (name: string): Keys => {
  const parts = name.split("+");
  return { key: parts[parts.length - 1] ?? "", ctrl: parts.includes("Ctrl"), shift: parts.includes("Shift"), alt: parts.includes("Alt") };
};

test("keys ask for commands, along the line in the direction of writing", () => {
  const table: readonly [string, boolean, string | undefined][] = [
    ["ArrowRight", false, "on"],
    ["ArrowRight", true, "back"],
    ["Alt+ArrowLeft", true, "moveOn"],
    ["Shift+ArrowDown", true, "chooseDown"],
    ["Ctrl+Home", false, "gridStart"],
    ["Ctrl+D", false, "duplicate"],
    ["Ctrl+Enter", false, "addAfter"],
    ["Shift+F10", false, "menu"],
    ["d", false, undefined],
    ["Ctrl+z", false, undefined],
    ["Tab", false, undefined],
    ["constructor", false, undefined],
  ];
  for (const [name, rightToLeft, command] of table) {
    assert.equal(commandOf(keys(name), rightToLeft), command, name);
  }
  assert.equal(keysOf("duplicate"), "Ctrl+D");
});

test("characters begin a text, keys with names do not", () => {
  for (const name of ["a", "Shift+A", "ß", "7", "😀"]) {
    assert.ok(typesText(keys(name)), name);
  }
  for (const name of ["Enter", "F2", "Ctrl+a", "Alt+x", " ", "Dead"]) {
    assert.ok(!typesText(keys(name)), name);
  }
});

test("the focus goes over the grid cell by cell and in a cell card by card", () => {
  const table: readonly [Focus, string, Focus][] = [
    [{ row: "does", column: "t1", card: "a1" }, "down", { row: "does", column: "t1", card: "a2" }],
    [{ row: "does", column: "t1", card: "a2" }, "down", { row: "does", column: "t1" }],
    [{ row: "does", column: "t1" }, "down", { row: "thinks", column: "t1" }],
    [{ row: "thinks", column: "t1" }, "up", { row: "does", column: "t1" }],
    [{ row: "does", column: "t1", card: "a1" }, "up", { row: "ch", column: "t1" }],
    [{ row: "does", column: "t1", card: "a2" }, "on", { row: "does", column: "t2" }],
    [{ row: "does", column: "t1", card: "a1" }, "on", { row: "does", column: "t2", card: "a3" }],
    [{ row: "does", column: "t2", card: "a3" }, "back", { row: "does", column: "t1", card: "a1" }],
    [{ row: "does", column: "t1", card: "a1" }, "back", { row: "does", column: HEADS }],
    [{ row: "does", column: HEADS }, "back", { row: "does", column: HEADS }],
    [{ row: "does", column: HEADS }, "down", { row: "thinks", column: HEADS }],
    [{ row: "ch", column: HEADS }, "up", { row: TOUCHPOINTS, column: "t1" }],
    [{ row: TOUCHPOINTS, column: "t2" }, "up", { row: STAGES, column: "s1" }],
    [{ row: STAGES, column: "s2" }, "down", { row: TOUCHPOINTS, column: "t3" }],
    [{ row: STAGES, column: "s3" }, "on", { row: STAGES, column: NEW }],
    [{ row: STAGES, column: "s3" }, "down", { row: TOUCHPOINTS, column: "s3" }],
    [{ row: STAGES, column: NEW }, "down", { row: TOUCHPOINTS, column: "s3" }],
    [{ row: "does", column: "t2" }, "rowStart", { row: "does", column: HEADS }],
    [{ row: "does", column: "t2" }, "rowEnd", { row: "does", column: "s3" }],
    [{ row: "pain", column: "t2" }, "gridStart", { row: STAGES, column: "s1" }],
    [{ row: STAGES, column: "s1" }, "gridEnd", { row: "own", column: "s3" }],
    [{ row: STAGES, column: "s1" }, "pageDown", { row: "prio", column: "t1" }],
    [{ row: "own", column: "t1" }, "pageDown", { row: "own", column: "t1" }],
    [{ row: "ch", column: "t1" }, "pageUp", { row: STAGES, column: "s1" }],
  ];
  for (const [from, command, to] of table) {
    assert.deepEqual(next(grid, from, command), to, from.row + " " + from.column + " " + (from.card ?? "") + " " + command);
  }
});

test("after a text the author goes on as in a spreadsheet", () => {
  assert.deepEqual(afterEnter(SMALL, { row: "does", column: "t1", card: "a1" }), { row: "does", column: "t1" });
  assert.deepEqual(afterEnter(SMALL, { row: TOUCHPOINTS, column: "t1" }), { row: "ch", column: "t1", card: "channel:t1:Web" });
  assert.deepEqual(afterEnter(SMALL, { row: STAGES, column: "s2" }), { row: TOUCHPOINTS, column: "t3" });
  assert.deepEqual(afterTab(SMALL, { row: "does", column: "t1", card: "a1" }, 1), { row: "does", column: "t2" });
  assert.deepEqual(afterTab(SMALL, { row: "does", column: "t2" }, -1), { row: "does", column: "t1" });
  assert.deepEqual(afterTab(SMALL, { row: TOUCHPOINTS, column: "t2" }, 1), { row: TOUCHPOINTS, column: "t3" });
});

test("choosing reaches from one place to another", () => {
  const table: readonly [Focus, Focus, string[]][] = [
    [{ row: "does", column: "t1", card: "a1" }, { row: "does", column: "t1", card: "a2" }, ["a1", "a2"]],
    [{ row: "does", column: "t2", card: "a3" }, { row: "does", column: "t1", card: "a2" }, ["a1", "a2", "a3"]],
    [{ row: "does", column: "t1", card: "a1" }, { row: "pain", column: "t1" }, ["a1", "a2", "p1"]],
    [{ row: TOUCHPOINTS, column: "t1" }, { row: TOUCHPOINTS, column: "t3" }, ["t1", "t2", "t3"]],
    [{ row: STAGES, column: "s2" }, { row: STAGES, column: "s3" }, ["s2", "s3"]],
    [{ row: "ch", column: HEADS }, { row: "thinks", column: HEADS }, ["ch", "does", "thinks"]],
  ];
  for (const [from, to, ids] of table) {
    assert.deepEqual([...range(grid, from, to)], ids);
  }
});

test("all is first the cell, then the lane", () => {
  const focus = { row: "does", column: "t1" };
  assert.deepEqual([...everything(grid, focus, new Set())], ["a1", "a2"]);
  assert.deepEqual([...everything(grid, focus, new Set(["a1", "a2"]))], ["a1", "a2", "a3"]);
  assert.deepEqual([...everything(grid, { row: STAGES, column: "s1" }, new Set())], ["s1", "s2", "s3"]);
  assert.deepEqual([...everything(grid, { row: TOUCHPOINTS, column: "s3" }, new Set())], ["t1", "t2", "t3"]);
});
