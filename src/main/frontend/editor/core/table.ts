/** Reads tables as they come from spreadsheets (tabs, commas, semicolons) and from Markdown. */

/** Rows of cells; a cell may hold several lines. */
export type Table = readonly (readonly string[])[];

/** How the cells of a text are parted; none where it is no table. */
type Form = "\t" | "," | ";" | "|";

/** The table in a text; a text that is none is a table of one column, a row for each line. */
export function readTable(text: string): Table {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  if (plain.trim() === "") {
    return [];
  }
  const form = formOf(plain);
  const rows = form === "|" ? markdown(plain) : form ? separated(plain, form) : plain.includes('"') ? separated(plain, "\t") : plain.split("\n").map((line) => [line]);
  return rectangle(rows.map((row) => row.map((cell) => cell.trim())));
}

function formOf(text: string): Form | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (text.includes("\t") && lines.some((line) => line.trimEnd().includes("\t") && /\S.*\t|\t.*\S/.test(line))) {
    return indented(lines) ? undefined : "\t";
  }
  if (lines.length > 1 && lines.some((line) => /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(line) && line.includes("|"))) {
    return "|";
  }
  // Prose has commas too: only lines that all have the same number of cells, and at least two lines, are a table.
  for (const separator of [";", ","] as const) {
    const widths = new Set(separated(text, separator).filter((row) => row.some((cell) => cell.trim() !== "")).map((row) => row.length));
    if (lines.length > 1 && widths.size === 1 && !widths.has(1)) {
      return separator;
    }
  }
  return undefined;
}

/** A list that is indented with tabs has none behind its texts. */
function indented(lines: readonly string[]): boolean {
  return lines.every((line) => !line.trim().includes("\t")) && !lines[0]?.startsWith("\t");
}

/** Cells in quotes may hold separators, line breaks and doubled quotes; a quote inside an unquoted cell is itself. */
function separated(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at, separator) : undefined;
    const end = quoted ? quoted.end : endOf(text, at, separator);
    row.push(quoted ? quoted.cell : text.slice(at, end));
    if (text[end] !== separator) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

function endOf(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n") {
    at++;
  }
  return at;
}

/** A cell in quotes; nothing if the quotes are part of the text, or never end. */
function quotedCell(text: string, from: number, separator: string): { cell: string; end: number } | undefined {
  let cell = "";
  for (let at = from + 1; at < text.length; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      return undefined;
    }
    cell += text.slice(at, quote);
    const after = text[quote + 1];
    if (after === '"') {
      cell += '"';
      at = quote + 2;
    } else {
      return after === undefined || after === separator || after === "\n" ? { cell, end: quote + 1 } : undefined;
    }
  }
  return undefined;
}

function markdown(text: string): string[][] {
  return text
    .split("\n")
    .filter((line) => line.includes("|") && !/^[\s|:-]*$/.test(line))
    .map((line) => cellsOf(line.trim()).map((cell) => cell.replace(/<br\s*\/?>/gi, "\n").replace(/\*\*|__/g, "")));
}

function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = "";
  for (let at = line.startsWith("|") ? 1 : 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === "\\" && line[at + 1] === "|") {
      cell += "|";
      at++;
    } else if (character === "|") {
      cells.push(cell);
      cell = "";
    } else {
      cell += character;
    }
  }
  return line.endsWith("|") && !line.endsWith("\\|") ? cells : [...cells, cell];
}

/** Rows of the same length, without empty ones at the end and without empty columns at the right. */
function rectangle(rows: readonly (readonly string[])[]): Table {
  const width = rows.reduce((most, row) => Math.max(most, row.reduce((last, cell, at) => (cell === "" ? last : at + 1), 0)), 0);
  const full = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  while (full.length > 0 && full[full.length - 1]?.every((cell) => cell === "")) {
    full.pop();
  }
  return full;
}
