/** Reads Mermaid's `journey` diagrams: sections become stages, tasks touchpoints, scores experiences of the actors. */
import { freshId, type IdSource } from "./ids";
import { Draft, LONGEST_TEXT, oneLine, type Imported, type ImportProblem } from "./imports";
import type { Experience } from "./model";

/** Mermaid's faces go from 1, crying, to 5, laughing; 3 is neither. */
const MIN = 1;
const MAX = 5;
const BASELINE = 3;

const FENCE = /^\s*(```|~~~)/;
const SKIPPED = /^\s*(%%.*|#.*)?$/;

/** Whether a text is meant as such a diagram. */
export function isMermaid(text: string): boolean {
  const line = diagramLines(text)[0];
  return line !== undefined && /^\s*journey\s*(;|$)/.test(line.text);
}

/** Reads a diagram; the first mistake in it is told with its line. */
export function readMermaid(text: string, next: IdSource = freshId): Imported {
  const draft = new Draft(next);
  const lines = diagramLines(text, (title) => (draft.title = title)).map((line, index) => (index === 0 ? { ...line, text: line.text.replace(/^\s*journey/, "") } : line));
  let steps = 1;
  let described = false;
  for (const { text: line, number } of lines) {
    if (described) {
      // A description in braces runs over several lines.
      described = !line.includes("}");
      continue;
    }
    described = /^\s*accDescr\s*\{[^}]*$/.test(line);
    for (const statement of described ? [] : line.split(";")) {
      const problem = readStatement(statement, number, draft, (value) => (steps = Math.max(steps, decimals(value))));
      if (problem) {
        return problem;
      }
    }
  }
  if (draft.isEmpty) {
    return { key: "empty", args: [] };
  }
  return { map: draft.map({ min: MIN, max: MAX, baseline: BASELINE, step: 1 / steps }) };
}

/** The lines from the one that names the diagram on, without what stands around it. */
function diagramLines(text: string, titled: (title: string) => void = () => {}): { text: string; number: number }[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/).map((line, index) => ({ text: line, number: index + 1 }));
  let at = 0;
  const skip = () => {
    while (at < lines.length && (SKIPPED.test(lines[at]?.text ?? "") || FENCE.test(lines[at]?.text ?? ""))) {
      // An instruction may run over several lines, up to its end.
      const opens = /^\s*%%\{/.test(lines[at]?.text ?? "");
      while (opens && at < lines.length - 1 && !/\}%%/.test(lines[at]?.text ?? "")) {
        at++;
      }
      at++;
    }
  };
  skip();
  if (/^\s*---\s*$/.test(lines[at]?.text ?? "")) {
    const end = lines.findIndex((line, index) => index > at && /^\s*---\s*$/.test(line.text));
    for (const line of lines.slice(at, Math.max(at, end))) {
      const title = /^\s*title\s*:\s*(["']?)(.*?)\1\s*$/.exec(line.text);
      if (title) {
        titled(oneLine(title[2] ?? ""));
      }
    }
    at = end < 0 ? lines.length : end + 1;
  }
  skip();
  const fence = lines.findIndex((line, index) => index > at && FENCE.test(line.text));
  return lines.slice(at, fence < 0 ? undefined : fence);
}

function readStatement(statement: string, line: number, draft: Draft, noted: (value: number) => void): ImportProblem | undefined {
  if (SKIPPED.test(statement)) {
    return undefined;
  }
  const [, keyword, rest = ""] = /^\s*(title|section|accTitle|accDescr)\b(?!\s*:\s*[-+\d.]+\s*(?::|$))\s*:?\s*(.*)$/.exec(statement) ?? [];
  switch (keyword) {
    case "title":
      draft.title = oneLine(rest);
      return undefined;
    case "section":
      draft.stage(oneLine(rest));
      return undefined;
    case "accTitle":
    case "accDescr":
      return undefined;
    default:
      return readTask(statement, line, draft, noted);
  }
}

/** `name: score: actors` */
function readTask(statement: string, line: number, draft: Draft, noted: (value: number) => void): ImportProblem | undefined {
  const colon = statement.indexOf(":");
  const name = oneLine(colon < 0 ? statement : statement.slice(0, colon));
  if (colon < 0 || name === "") {
    return { key: "line.task", args: [String(line), excerpt(statement)] };
  }
  const [score = "", actors = ""] = split(statement.slice(colon + 1));
  const value = /^[-+]?\d+(\.\d+)?$/.test(score) ? Number(score) : NaN;
  if (!(value >= MIN && value <= MAX)) {
    return { key: "line.score", args: [String(line), excerpt(score), String(MIN), String(MAX)] };
  }
  noted(value);
  const names = [...new Set(actors.split(",").map(oneLine).filter(Boolean))];
  const experiences = names.length > 0 ? names.map((it) => experience(value, draft.persona(it).id)) : [experience(value)];
  for (let i = 0; i <= experiences.length; i++) {
    if (!draft.hasRoom()) {
      return { key: "too.large", args: [] };
    }
  }
  draft.touchpoint(name, { experiences });
  return undefined;
}

function split(data: string): [string, string] {
  const colon = data.indexOf(":");
  return colon < 0 ? [data.trim(), ""] : [data.slice(0, colon).trim(), data.slice(colon + 1).slice(0, LONGEST_TEXT)];
}

function experience(value: number, persona?: string): Experience {
  return { ...(persona !== undefined && { persona }), value, evidence: "ASSUMED" };
}

/** How many steps there are between two faces: tenths at most. */
function decimals(value: number): number {
  return Number.isInteger(value) ? 1 : Number.isInteger(value * 2) ? 2 : 10;
}

function excerpt(text: string): string {
  const line = oneLine(text);
  return line.length > 40 ? line.slice(0, 40) + "…" : line;
}
