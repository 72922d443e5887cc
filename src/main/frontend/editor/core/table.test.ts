import assert from "node:assert/strict";
import { test } from "node:test";
import type { JourneyMap, LaneKind } from "./model";
import { readLines, readOutline } from "./outline";
import { readText } from "./read-text";
import { chances, counting } from "./samples";
import { readTable } from "./table";

test("tables as they come from spreadsheets and from Markdown", () => {
  const table: [string, string, string[][]][] = [
    ["cells of a spreadsheet", "a\tb\nc\td\n", [["a", "b"], ["c", "d"]]],
    ["line breaks and quotes in cells", '"one\ntwo"\t"say ""hi"""\nplain "x"\ty', [["one\ntwo", 'say "hi"'], ['plain "x"', "y"]]],
    ["Windows line ends", "a\tb\r\nc\t\r\n", [["a", "b"], ["c", ""]]],
    ["empty cells before and between", "\ta\n\t\tb", [["", "a", ""], ["", "", "b"]]],
    ["empty columns and rows at the end", "a\t\t\nb\t\t\n\t\t\n", [["a"], ["b"]]],
    ["commas", 'Stage,Touchpoint\n"A, B",C', [["Stage", "Touchpoint"], ["A, B", "C"]]],
    ["semicolons", "a;b\n1,5;2", [["a", "b"], ["1,5", "2"]]],
    ["a Markdown table", "| a | b |\n|---|:-:|\n| **c** | d<br>e \\| f |", [["a", "b"], ["c", "d\ne | f"]]],
    ["a Markdown table without outer bars", "a | b\n--- | ---\nc | d", [["a", "b"], ["c", "d"]]],
    ["a list of lines", "one\ntwo\n\nthree", [["one"], ["two"], [""], ["three"]]],
    ["a list with a cell of several lines", '"one\ntwo"\nthree', [["one\ntwo"], ["three"]]],
    ["prose with commas", "Well, yes.\nNo, not, really.", [["Well, yes."], ["No, not, really."]]],
    ["one line with commas", "red, green, blue", [["red, green, blue"]]],
    ["a quote that never ends", '"a\tb', [['"a', "b"]]],
    ["a list indented with tabs", "Stage\n\tTouchpoint\n\t\tDeeper", [["Stage"], ["Touchpoint"], ["Deeper"]]],
    ["nothing", " \n\t\n", []],
  ];
  for (const [what, text, cells] of table) {
    assert.deepEqual(readTable(text), cells, what);
  }
});

test("signs of lists are not part of their texts", () => {
  assert.deepEqual(readLines("- one\n* two\n• three\n 4. four\n5) five\n# six\n\n7 seven\n-8"), ["one", "two", "three", "four", "five", "six", "7 seven", "-8"]);
});

/** Stages and their touchpoints; the title in front, if there is one. */
function shown(map: JourneyMap): unknown {
  const stages = (map.stages ?? []).map((stage) => [stage.name, ...(stage.touchpoints ?? []).map((each) => each.name)]);
  return map.title ? [map.title, stages] : stages;
}

function map(text: string, words?: ReadonlyMap<string, LaneKind>): JourneyMap {
  const read = readText(text, words, counting("i"));
  assert.ok("map" in read, JSON.stringify(read) + text);
  return (read as { map: JourneyMap }).map;
}

test("a list becomes stages and touchpoints", () => {
  const table: [string, unknown][] = [
    ["Discover\n  Compares\n  Asks\nApply\n  Fills in", [["Discover", "Compares", "Asks"], ["Apply", "Fills in"]]],
    ["Discover\n\tCompares\n\t\tdeeper\nApply", [["Discover", "Compares", "deeper"], ["Apply"]]],
    ["- Discover\n  - Compares\n- Apply", [["Discover", "Compares"], ["Apply"]]],
    ["Before:\n- Searches\n- Compares\nDuring:\n- Pays", [["Before", "Searches", "Compares"], ["During", "Pays"]]],
    ["## Before\nSearches\n\n## During\n- Pays", [["Before", "Searches"], ["During", "Pays"]]],
    ["# My journey\n## Before\n- Searches\n## During\n- Pays", ["My journey", [["Before", "Searches"], ["During", "Pays"]]]],
    ["One\nTwo\nThree", [["One"], ["Two"], ["Three"]]],
  ];
  for (const [text, stages] of table) {
    assert.deepEqual(shown(map(text)), stages, text);
  }
  assert.deepEqual(readOutline(" \n"), { key: "empty", args: [] });
});

test("a table with lanes becomes a map", () => {
  const read = map(
    ["Phase\tBefore\t\tDuring", "Step\tSearches\tCompares\tPays", 'Actions\t"Types\nClicks"\t\tPays by card', "Emotions\t1\t-2\t0,5", "Pain points\t\tToo many\t", "Channel\tWeb, App\tWeb\t", "Our lane\tx\t\t"].join("\n"),
  );

  assert.deepEqual(shown(read), [["Before", "Searches", "Compares"], ["During", "Pays"]]);
  assert.deepEqual(read.scale, { min: -2, max: 2, baseline: 0, step: 0.1 });
  const [first, second, third] = (read.stages ?? []).flatMap((stage) => stage.touchpoints ?? []);
  assert.deepEqual((first?.["customerActions"] as { text: string }[]).map((each) => each.text), ["Types", "Clicks"]);
  assert.deepEqual(first?.channels, ["Web", "App"]);
  assert.deepEqual([first, second, third].map((each) => each?.experiences?.[0]?.value), [1, -2, 0.5]);
  assert.deepEqual(second?.painPoints?.map(({ id: _, ...pain }) => pain), [{ text: "Too many", kind: "OTHER", severity: 3, evidence: "ASSUMED" }]);
  const own = read.lanes?.find((lane) => lane.kind === "CUSTOM");
  assert.equal(own?.title, "Our lane");
  assert.deepEqual(first?.customCards?.[own?.id ?? ""]?.map((each) => each.text), ["x"]);
  assert.equal(read.lanes?.length, 17);
});

test("a table may also be turned, or have headings that name no rows", () => {
  assert.deepEqual(shown(map("Stage,Touchpoint,Thoughts\nBefore,Searches,Hm\n,Compares,\nDuring,Pays,Ouch")), [["Before", "Searches", "Compares"], ["During", "Pays"]]);
  const headed = map("| My map | Before | During |\n|---|---|---|\n| Thoughts | Hm | |\n| Pains | | Slow |");
  assert.deepEqual(shown(headed), ["My map", [["Before", "Before"], ["During", "During"]]]);
  assert.equal(headed.lanes, undefined);
});

test("two columns without names are stages and touchpoints", () => {
  assert.deepEqual(shown(map("Before\tSearches\n\tCompares\nBefore\tAsks\nDuring\tPays")), [["Before", "Searches", "Compares", "Asks"], ["During", "Pays"]]);
});

test("lanes may have names in the author's language", () => {
  const words = new Map<string, LaneKind>([["pensées", "THOUGHTS"], ["irritants", "PAIN_POINTS"]]);
  const read = map("\tAvant\tAprès\nPensées\ta\t\nIrritants\t\tb", words);
  assert.equal(read.stages?.[1]?.touchpoints?.[0]?.painPoints?.[0]?.text, "b");
});

test("values of other scales bring their scale", () => {
  const scale = (values: string) => map("Step\ta\tb\nEmotion\t" + values).scale;
  assert.deepEqual(scale("1\t4"), { min: 1, max: 5, baseline: 3, step: 1 });
  assert.deepEqual(scale("2.5\t9"), { min: 1, max: 10, baseline: 5, step: 0.1 });
  assert.deepEqual(scale("1\t80"), { min: 1, max: 100, baseline: 50, step: 1 });
  assert.deepEqual(scale("-3\t2"), { min: -3, max: 3, baseline: 0, step: 1 });
});

test("stored text comes with an id of its own; what is none is refused", () => {
  const stored = map('{"schemaVersion":1,"id":"old","title":"T","x":12345678901234567890}');
  assert.equal(stored.id, "i1");
  assert.equal(String(stored["x"]), "12345678901234567890");
  const refused = (text: string) => readText(text) as { key: string };
  assert.equal(refused('{"schemaVersion":2,"id":"old","title":"T"}').key, "json.map");
  assert.equal(refused('{"a":1}').key, "json.map");
  assert.equal(refused('{"a"').key, "json");
  assert.equal(refused(" ").key, "empty");
});

test("any text is read or refused, and never breaks", () => {
  const parts = ["\t", "\n", '"', '""', ",", ";", "|", "|---|", "a", "Stage", "Step", "Thoughts", "Emotion", "-2", "- ", "# ", "  ", "\r", "journey", "{", "__proto__", "😀"];
  for (let seed = 1; seed <= 5000; seed++) {
    const chance = chances(seed);
    const text = Array.from({ length: 30 }, () => parts[Math.floor(chance() * parts.length)]).join("");
    const read = readText(text);
    assert.ok("map" in read || read.key.length > 0, JSON.stringify(text));
    const table = readTable(text);
    assert.ok(table.every((row) => row.length === table[0]?.length), JSON.stringify(text));
  }
});

test("large texts take no more than linear time", () => {
  const started = Date.now();
  readTable('"a\tb'.repeat(20_000));
  readTable(("x".repeat(50) + "\t").repeat(20_000));
  readText("line, with; commas\n".repeat(20_000));
  assert.ok(Date.now() - started < 3000, `${Date.now() - started} ms`);
});
