import assert from "node:assert/strict";
import { test } from "node:test";
import type { Imported } from "./imports";
import { isMermaid, readMermaid } from "./mermaid";
import type { JourneyMap } from "./model";
import { chances, counting } from "./samples";

function read(text: string): JourneyMap {
  const imported = readMermaid(text, counting("i"));
  assert.ok("map" in imported, JSON.stringify(imported));
  return (imported as { map: JourneyMap }).map;
}

/** Stages with their touchpoints and experiences, in short. */
function shown(map: JourneyMap): unknown {
  const names = new Map(map.personas?.map(({ id, name }) => [id, name]));
  return map.stages?.map((stage) => [
    stage.name,
    ...(stage.touchpoints ?? []).map((each) => each.name + (each.experiences ?? []).map((it) => ` ${it.persona ? names.get(it.persona) + "=" : ""}${it.value}`).join("")),
  ]);
}

test("the example of Mermaid's documentation: sections, tasks, scores and actors", () => {
  const map = read(`journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me
      Do work: 1: Me, Cat
    section Go home
      Go downstairs: 5: Me
      Sit down: 5: Me`);

  assert.equal(map.title, "My working day");
  assert.deepEqual(map.scale, { min: 1, max: 5, baseline: 3, step: 1 });
  assert.deepEqual(map.personas?.map((each) => each.name), ["Me", "Cat"]);
  assert.deepEqual(shown(map), [
    ["Go to work", "Make tea Me=5", "Go upstairs Me=3", "Do work Me=1 Cat=1"],
    ["Go home", "Go downstairs Me=5", "Sit down Me=5"],
  ]);
});

test("what stands around a diagram does not disturb", () => {
  const texts = [
    "```mermaid\njourney\nsection A\nT: 4\n```\nMore prose: 9: x",
    "---\ntitle: Front\nconfig:\n  theme: dark\n---\njourney\nsection A\nT: 4",
    "%%{init: {'theme': 'forest'}}%%\njourney\nsection A\nT: 4",
    "%%{init: {\n  'theme': 'forest'\n}}%%\n%% a remark\n\njourney\n%% another\nsection A\n# and another\nT: 4",
    "\ufeffjourney\r\n  accTitle: For those who listen\r\n  accDescr: One line: with a colon\r\nsection A\r\n\tT:4",
    "journey\naccDescr {\n  several\n  lines: 7\n}\nsection A\nT: 4",
    "journey\naccDescr { one line }\nsection A; T : 4 :",
    "journey;section A;T:4;",
  ];
  for (const text of texts) {
    assert.ok(isMermaid(text), text);
    assert.deepEqual(shown(read(text)), [["A", "T 4"]], text);
  }
  assert.equal(read(texts[1] ?? "").title, "Front");
});

test("names may hold what looks like keywords, and tasks may come before the first section", () => {
  assert.deepEqual(shown(read("journey\ntitle T\ntitle: 3: Me\nsectional talk: 2\nsection S\nCall #5<br/>again: 4.5: A, A, B")), [
    ["T", "title Me=3", "sectional talk 2"],
    ["S", "Call #5 again A=4.5 B=4.5"],
  ]);
  assert.equal(read("journey\nsection S\nT: 4.5").scale?.step, 0.5);
  assert.equal(read("journey\nsection S\nT: 4.25").scale?.step, 0.1);
});

test("a mistake is told with its line and what came", () => {
  const table: [string, Imported][] = [
    ["journey\nsection A\n  T: 6: Me", { key: "line.score", args: ["3", "6", "1", "5"] }],
    ["journey\n\n%% x\nT: good", { key: "line.score", args: ["4", "good", "1", "5"] }],
    ["journey\nT:", { key: "line.score", args: ["2", "", "1", "5"] }],
    ["---\ntitle: x\n---\njourney\njust words", { key: "line.task", args: ["5", "just words"] }],
    ["journey\n: 5: Me", { key: "line.task", args: ["2", ": 5: Me"] }],
    ["journey", { key: "empty", args: [] }],
    ["journey\n%% nothing\n", { key: "empty", args: [] }],
    ["journey\ntitle Only", { key: "empty", args: [] }],
  ];
  for (const [text, problem] of table) {
    assert.deepEqual(readMermaid(text), problem, text);
  }
});

test("other texts are not such a diagram", () => {
  for (const text of ["", "journey map of ours", "flowchart TD\nA-->B", "The\njourney", "---\njourney"]) {
    assert.ok(!isMermaid(text), text);
  }
});

test("more tasks than a map may hold are refused", () => {
  assert.deepEqual(readMermaid("journey\n" + "T: 3: A,B\n".repeat(7000)), { key: "too.large", args: [] });
});

test("any text is read or refused, and never breaks", () => {
  const parts = ["journey", "\n", "section ", "title ", ":", "5", ";", "%%", "%%{", "}%%", "---", "```", "#", " ", "accDescr {", "}", "Ä😀", ",", "\t", "<br>", "__proto__"];
  for (let seed = 1; seed <= 3000; seed++) {
    const chance = chances(seed);
    const text = "journey\n" + Array.from({ length: 25 }, () => parts[Math.floor(chance() * parts.length)]).join("");
    const imported = readMermaid(text);
    assert.ok("map" in imported || imported.key.length > 0, text);
  }
});
