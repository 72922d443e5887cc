import assert from "node:assert/strict";
import { test } from "node:test";
import { readNumber, showNumber, stepped, type Limits } from "./numbers";

const cases: [what: string, text: string, language: string, limits: Limits, read: number | string][] = [
  ["a plain number", "12.5", "en", {}, 12.5],
  ["a decimal comma", "12,5", "de", {}, 12.5],
  ["a decimal point in a language with commas", "12.5", "de", {}, 12.5],
  ["groups", "1,234,567.8", "en", {}, 1234567.8],
  ["groups in a language with commas", "1.234", "de", {}, 1234],
  ["a comma that is no group in English", "0,5", "en", {}, 0.5],
  ["spaces and a real minus sign", " −1 000 ", "en", {}, -1000],
  ["a plus sign", "+2", "en", {}, 2],
  ["no negative zero", "-0", "en", {}, 0],
  ["nothing", "  ", "en", {}, "empty"],
  ["words", "two", "en", {}, "number"],
  ["two numbers", "1.2.3", "en", {}, "number"],
  ["half a number", "-", "en", {}, "number"],
  ["a fraction where only whole numbers count", "2.5", "en", { whole: true }, "whole"],
  ["too much", "11", "en", { min: 1, max: 10 }, "range"],
  ["too little without an upper limit", "-1", "en", { min: 0 }, "least"],
  ["too much without a lower limit", "3", "en", { max: 2 }, "most"],
];

for (const [what, text, language, limits, expected] of cases) {
  test(`reads ${what}`, () => {
    const typed = readNumber(text, limits, language);
    assert.equal(typed.is === "number" ? typed.value : typed.is === "empty" ? "empty" : typed.why, expected);
  });
}

test("shows numbers as they are read in the same language", () => {
  for (const language of ["en", "de", "fr", "ar"]) {
    for (const value of [0, -1.5, 1234567.25, 0.1]) {
      assert.deepEqual(readNumber(showNumber(value, language), {}, language), { is: "number", value });
    }
  }
});

test("steps stay within the limits and gather no dust", () => {
  assert.equal(stepped(0.2, 0.1, {}), 0.3);
  assert.equal(stepped(2, 0.1, { max: 2 }), 2);
  assert.equal(stepped(-2, -0.5, { min: -2 }), -2);
});
