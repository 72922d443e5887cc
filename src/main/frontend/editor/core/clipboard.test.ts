import assert from "node:assert/strict";
import { test } from "node:test";
import { clipOf, pasteClip, textOfChosen, type Clip } from "./clipboard";
import { gridOf } from "./grid";
import { find } from "./ops";
import { leftOver, pasteTable, tableOf } from "./pasting";
import { counting } from "./samples";
import { HEADS, NEW, STAGES, TOUCHPOINTS, type Focus } from "./selection";
import { after, shape, SMALL, texts } from "./sheet-samples";

const grid = gridOf(SMALL);
const paste = (focus: Focus, text: string) => after(pasteTable(grid, focus, tableOf(text), counting("n")));

test("what is chosen is copied as a text that spreadsheets understand", () => {
  const table: readonly [string[], string][] = [
    [["a1"], "looks"],
    [["a2", "a1"], "looks\nasks"],
    [["a1", "a2", "a3"], "looks\tpays\nasks\t"],
    [["a1", "p2"], "looks\t\t\n\t\tpays twice"],
    [["t1", "t3"], "One\nThree"],
    [["s1", "s2"], "First\nSecond"],
    [["channel:t1:Web", "channel:t1:App"], "Web\nApp"],
  ];
  table.forEach(([ids, text]) => assert.equal(textOfChosen(grid, ids), text, ids.join()));
});

test("a list makes a card, a touchpoint or a stage of each line", () => {
  const table: readonly [Focus, string, (map: typeof SMALL) => unknown, unknown][] = [
    [{ row: "does", column: "t3" }, "a\nb\n\nc\n", (map) => texts(map, "does", "t3"), ["a", "b", "c"]],
    [{ row: "does", column: "t1", card: "a1" }, "x\ny", (map) => texts(map, "does", "t1"), ["looks", "x", "y", "asks"]],
    [{ row: "does", column: "t3" }, "- a, b\n- c, d", (map) => texts(map, "does", "t3"), ["a, b", "c, d"]],
    [{ row: "does", column: "t3" }, "1. a\n2) b", (map) => texts(map, "does", "t3"), ["a", "b"]],
    [{ row: "does", column: "t3" }, '"two\nlines"\nc', (map) => texts(map, "does", "t3"), ["two\nlines", "c"]],
    [{ row: "ch", column: "t1" }, "App\nShop", (map) => texts(map, "ch", "t1"), ["Web", "App", "Shop"]],
    [{ row: TOUCHPOINTS, column: "t1" }, "x\ny", shape, "First(One x y Two) Second(Three) Third()"],
    [{ row: TOUCHPOINTS, column: "t1" }, "x\ty", shape, "First(One x y Two) Second(Three) Third()"],
    [{ row: TOUCHPOINTS, column: "s3" }, "x", shape, "First(One Two) Second(Three) Third(x)"],
    [{ row: STAGES, column: "s1" }, "x\ny", (map) => map.stages?.map(({ name }) => name).join(), "First,x,y,Second,Third"],
    [{ row: STAGES, column: NEW }, "x\ta\tb\ny\tc", shape, "First(One Two) Second(Three) Third() x(a b) y(c)"],
    [{ row: "ch", column: HEADS }, "Legal\nCosts", (map) => map.lanes?.map(({ title, id }) => title ?? id).join(), "ch,Legal,Costs,does,thinks,prio,pain,Own"],
    [{ row: "does", column: "t1" }, "", (map) => map, SMALL],
    [{ row: "prio", column: "t1" }, "a", (map) => map, SMALL],
  ];
  for (const [focus, text, look, wanted] of table) {
    assert.deepEqual(look(paste(focus, text)), wanted, focus.row + " " + JSON.stringify(text));
  }
});

test("a table fills cells to the right and down, over lanes that are computed", () => {
  const map = paste({ row: "thinks", column: "t1" }, "a\tb\nc\td");
  assert.deepEqual([texts(map, "thinks", "t1"), texts(map, "thinks", "t2")], [["a"], ["b"]]);
  assert.deepEqual([texts(map, "pain", "t1"), texts(map, "pain", "t2")], [["waits", "c"], ["d"]]);
  const named = paste({ row: TOUCHPOINTS, column: "t3" }, "x\ty\nWeb\tApp");
  assert.equal(shape(named), "First(One Two) Second(Three x y) Third()");
  assert.deepEqual([texts(named, "ch", "n1"), texts(named, "ch", "n2")], [["Web"], ["App"]]);
});

test("cells beyond the map are counted, so that nothing is lost silently", () => {
  assert.equal(leftOver(grid, { row: "own", column: "t2" }, tableOf("a\tb\tc\nd\te\tf")), 4);
  assert.equal(leftOver(grid, { row: "own", column: "t2" }, tableOf("a\nb")), 0);
});

test("what was copied here comes back whole, with ids of its own", () => {
  const copy = (ids: string[]) => clipOf(grid, ids) as Clip;
  const card = after(pasteClip(grid, { row: "pain", column: "t2" }, copy(["p1"]), counting("n")));
  assert.deepEqual(find(card, "n1"), { id: "n1", text: "waits", kind: "WAITING", severity: 4, evidence: "OBSERVED", until: "t3" });
  const several = after(pasteClip(grid, { row: "does", column: "t2" }, copy(["a1", "a3"]), counting("n")));
  assert.deepEqual([texts(several, "does", "t2"), texts(several, "does", "t3")], [["pays", "looks"], ["pays"]]);
  const lanes = after(pasteClip(grid, { row: "thinks", column: "t3" }, copy(["a3", "c1"]), counting("n")));
  assert.deepEqual([texts(lanes, "does", "t3"), texts(lanes, "own", "t3")], [["pays"], ["mine"]]);
  const other = after(pasteClip(grid, { row: "ch", column: "t2" }, copy(["a1"]), counting("n")));
  assert.deepEqual(texts(other, "ch", "t2"), ["looks"]);
  const touchpoint = after(pasteClip(grid, { row: TOUCHPOINTS, column: "t3" }, copy(["t1"]), counting("n")));
  assert.equal(shape(touchpoint), "First(One Two) Second(Three One) Third()");
  const stage = after(pasteClip(grid, { row: STAGES, column: "s1" }, copy(["s2"]), counting("n")));
  assert.equal(shape(stage), "First(One Two) Second(Three) Second(Three) Third()");
});
