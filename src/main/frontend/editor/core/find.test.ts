import assert from "node:assert/strict";
import { test } from "node:test";
import { findAll, folded, nextMatch } from "./find";
import type { JourneyMap } from "./model";
import { sampleMap } from "./samples";
import { HEADS, STAGES, TOUCHPOINTS } from "./selection";

const MAP = {
  schemaVersion: 1, id: "m", title: "T",
  lanes: [{ id: "pains", kind: "PAIN_POINTS", title: "Was schmerzt" }, { id: "curve", kind: "EXPERIENCE" }, { id: "own", kind: "CUSTOM", title: "Own" }, { id: "acts", kind: "ACTION_ITEMS" }, { id: "web", kind: "CHANNELS" }],
  stages: [
    { id: "s1", name: "Über Straße", goal: "schmerzfrei", touchpoints: [
      { id: "t1", name: "A", description: "Café im Haus", painPoints: [{ id: "p1", text: "Schmerzt sehr", kind: "WAITING" }, { id: "p2", text: "x" }], channels: ["Café"] },
    ] },
    { id: "s2", name: "B", touchpoints: [
      { id: "t2", name: "CAFE", experiences: [{ value: 1, evidence: "MEASURED", source: "Umfrage im Café" }], customCards: { own: [{ id: "c1", text: "cafe\u0301" }] }, branches: [{ id: "b", to: "t1", label: "zurück" }] },
    ] },
  ],
  actionItems: [{ id: "a", title: "Kaffee kochen", status: "TODO", painPointIds: ["p1"] }],
} as unknown as JourneyMap;

const found = (query: string) => findAll(MAP, query).map(({ focus }) => [focus.row, focus.column, focus.card].filter(Boolean).join(" "));

test("words are found whatever their case and accents, row by row as the grid is read", () => {
  const table: [string, string[]][] = [
    ["cafe", [`${TOUCHPOINTS} t1`, `${TOUCHPOINTS} t2`, "curve t2", "own t2 c1", "web t1 channel:t1:Café"]],
    ["SCHMERZ", [`${STAGES} s1`, `pains ${HEADS}`, "pains t1 p1"]],
    ["strasse", [`${STAGES} s1`]],
    ["kaffee", ["acts t1"]],
    ["zurück", [`${TOUCHPOINTS} t2`]],
    ["umfrage  im", ["curve t2"]],
    ["umfrage im", ["curve t2"]],
    ["WAITING", []],
    ["p1", []],
    [" ", []],
  ];
  for (const [query, places] of table) {
    assert.deepEqual(found(query), places, query);
  }
});

test("from anywhere there is a next and a previous one, around the ends", () => {
  const matches = findAll(MAP, "cafe");
  const from = (row: string, column: string, card?: string) => ({ row, column, card });
  assert.equal(nextMatch(MAP, matches, undefined, 1), matches[0]);
  assert.equal(nextMatch(MAP, matches, undefined, -1), matches[4]);
  assert.equal(nextMatch(MAP, matches, matches[0]?.focus, 1), matches[1]);
  assert.equal(nextMatch(MAP, matches, matches[4]?.focus, 1), matches[0]);
  assert.equal(nextMatch(MAP, matches, matches[0]?.focus, -1), matches[4]);
  assert.equal(nextMatch(MAP, matches, from("pains", "t1", "p2"), 1), matches[2]);
  assert.equal(nextMatch(MAP, matches, from("pains", "t1", "p2"), -1), matches[1]);
  assert.equal(nextMatch(MAP, [], from("pains", "t1"), 1), undefined);
});

test("texts are compared without what looks alike to a reader", () => {
  assert.equal(folded("ÀÉÎ  ﬁ Straße ①"), "aei fi strasse 1");
});

test("a large map is searched while typing", () => {
  const map = sampleMap(10_000);
  const started = Date.now();
  assert.equal(findAll(map, "card c9999").length, 1);
  assert.ok(Date.now() - started < 500, `${Date.now() - started} ms`);
});
