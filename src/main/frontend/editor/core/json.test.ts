import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { Exact, isNumber, readJson, writeJson } from "./json";
import { applyAll } from "./ops";
import { ROOT, type Json, type JourneyMap } from "./model";
import { chances } from "./samples";

const AS_THEY_ARE = [
  "12345678901234567890", "-12345678901234567890", "0.1000000000000000055", "1e400", "-1E400", "1e-400", "9007199254740993",
  "1.00000000000000000000000001", "123456789.123456789123456789", "1e999999999999999999999",
];

test("numbers that no double holds are written as they came, at every level", () => {
  for (const literal of AS_THEY_ARE) {
    for (const text of [literal, `[${literal}]`, `{"a":[{"b":${literal},"c":"${literal}"}]}`]) {
      assert.equal(writeJson(readJson(text)), text);
    }
  }
});

test("numbers that a double holds are numbers", () => {
  const numbers: [string, number][] = [
    ["1.10", 1.1], ["1e2", 100], ["0.30000000000000004", 0.30000000000000004], ["9007199254740991", 9007199254740991],
    ["-2", -2], ["0.1000000000000000000000000", 0.1], ["100000000000000000000", 1e20], ["1e300", 1e300], ["0e9999", 0], ["0.00000000000000000000", 0],
  ];
  for (const [literal, value] of numbers) {
    assert.equal(readJson(literal), value, literal);
  }
});

test("an exact number calculates and compares like a number", () => {
  const value = readJson<number>("0.1000000000000000055");
  assert.ok(isNumber(value) && (value as unknown) instanceof Exact);
  assert.equal(value + 1, 1.1);
  assert.ok(value < 0.2 && value > 0);
  assert.equal(`${value}`, "0.1000000000000000055");
});

test("whatever JSON holds comes back", () => {
  const texts = [
    '{"__proto__":12345678901234567890,"constructor":{"a":1}}', '{"a":"\\"\\\\\\u2028 \\ud83d 😀","b":[],"c":{},"d":[[],{}]}',
    '{ "a" : [ 1 , 12345678901234567890 , true , false , null , "," ] }', '""', "[true,null]", '{"":1}',
  ];
  for (const text of texts) {
    const value = readJson(text);
    assert.deepEqual(readJson(writeJson(value)), value, text);
    assert.equal(writeJson(readJson(text)).replace(/12345678901234567890/g, "1"), JSON.stringify(JSON.parse(text.replace(/12345678901234567890/g, "1"))));
  }
});

test("a random value comes back, and the careful reader reads like the fast one", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const value = randomValue(chances(seed), 0);
    const text = JSON.stringify(value, null, seed % 3);
    assert.equal(writeJson(readJson(text)), JSON.stringify(value), `seed ${seed}`);
    const careful = readJson<{ v: Json }>(`{"v":${text}\n,"n":1e999}`);
    assert.deepEqual(careful.v, value, `seed ${seed}`);
  }
});

test("what is no JSON is refused as JSON.parse refuses it", () => {
  for (const text of ["", "{", "[1,]", "{'a':1}", "01", "1e", "12345678901234567890,", "NaN"]) {
    assert.throws(() => readJson(text), /SyntaxError|JSON/);
  }
});

test("an edit beside an exact number leaves it alone", () => {
  const map = readJson<JourneyMap>('{"schemaVersion":1,"id":"m","title":"T","x-later":{"n":12345678901234567890}}');
  const changed = applyAll(map, [{ op: "set", id: ROOT, member: "title", value: "U" }]);
  assert.equal(writeJson(changed.map), '{"schemaVersion":1,"id":"m","title":"U","x-later":{"n":12345678901234567890}}');
  assert.equal(applyAll(map, [{ op: "set", id: ROOT, member: "x-later", value: readJson('{"n":12345678901234567890}') }]).inverse.length, 0);
  assert.equal(applyAll(map, [{ op: "set", id: ROOT, member: "x-later", value: readJson('{"n":12345678901234567891}') }]).inverse.length, 1);
});

test("every stored map of the tests comes back", () => {
  const folder = "../../test/resources/maps/";
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const text = readFileSync(folder + file, "utf8");
    const value = readJson(text);
    const again = readJson(writeJson(value));
    assert.deepEqual(again, value, file);
  }
});

function randomValue(chance: () => number, depth: number): Json {
  const kind = Math.floor(chance() * (depth > 3 ? 5 : 7));
  const many = Math.floor(chance() * 4);
  switch (kind) {
    case 0:
      return chance() < 0.5;
    case 1:
      return null;
    case 2:
      return Math.round((chance() - 0.5) * 1e6) / 100;
    case 3:
      return chance();
    case 4:
      return String.fromCharCode(...Array.from({ length: many * 3 }, () => Math.floor(chance() * 0xffff)));
    case 5:
      return Array.from({ length: many }, () => randomValue(chance, depth + 1));
    default:
      return Object.fromEntries(Array.from({ length: many }, (_, i) => ["k" + i, randomValue(chance, depth + 1)]));
  }
}
