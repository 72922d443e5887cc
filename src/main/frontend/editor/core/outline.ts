/** Reads a list of lines: those that stand further in are touchpoints of the stage above them. */
import { freshId, type IdSource } from "./ids";
import { Draft, oneLine, type Imported } from "./imports";

/** Signs that lists begin their lines with: `-`, `*`, `•`, `1.`, `2)`, `#`. */
const BULLET = /^(?:[-*+•‣◦–]|\d{1,3}[.)]|#{1,6})\s+/;

/** The texts of a list, without its signs. */
export function readLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trim().replace(BULLET, "").trim()).filter(Boolean);
}

/**
 * Reads a list as a map: the outermost lines are stages, the others their touchpoints. Headings, and lines without a
 * bullet among bullets, stand further out; a single outermost line over two more levels is the title.
 */
export function readOutline(text: string, next: IdSource = freshId): Imported {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/).map(lineOf).filter((line) => line.text !== "");
  const draft = new Draft(next);
  const depths = [...new Set(lines.map((line) => line.depth))].sort((a, b) => a - b);
  const [title, ...others] = lines;
  const hasTitle = depths.length > 2 && others.every((line) => line.depth > (depths[0] as number));
  if (hasTitle && title) {
    draft.title = title.text;
  }
  const outermost = depths[hasTitle ? 1 : 0];
  for (const { depth, text: name } of hasTitle ? others : lines) {
    if (!draft.hasRoom()) {
      return { key: "too.large", args: [] };
    }
    if (depth === outermost) {
      draft.stage(name.replace(/\s*:$/, ""));
    } else {
      draft.touchpoint(name);
    }
  }
  return draft.isEmpty ? { key: "empty", args: [] } : { map: draft.map() };
}

function lineOf(line: string): { depth: number; text: string } {
  const indent = /^\s*/.exec(line)?.[0].replace(/\t/g, "    ").length ?? 0;
  const plain = line.trim();
  const heading = /^(#{1,6})\s/.exec(plain)?.[1]?.length;
  const isItem = heading === undefined && BULLET.test(plain);
  return { depth: heading !== undefined ? heading - 10 : indent + (isItem ? 0.5 : 0), text: oneLine(plain.replace(BULLET, "")) };
}
