/** Numbers as people write them: with a comma or a point, in groups, with a sign. */

export interface Limits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly whole?: boolean | undefined;
}

/** What was typed: a number, nothing, or why it is none. */
export type Typed =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "empty" }
  | { readonly is: "wrong"; readonly why: "number" | "whole" | "range" | "least" | "most" };

/** Reads what somebody typed; `language` decides what groups digits where a text could be read both ways. */
export function readNumber(text: string, limits: Limits, language: string): Typed {
  const bare = text.replace(/[\s\u00a0\u202f\u200e\u200f\u061c'’]/g, "").replace(/^[−–]/, "-");
  if (bare === "") {
    return { is: "empty" };
  }
  const plain = withPoint(bare, language);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) || !Number.isFinite(Number(plain))) {
    return { is: "wrong", why: "number" };
  }
  const value = Number(plain);
  return limits.whole && !Number.isInteger(value) ? { is: "wrong", why: "whole" } : within(value, limits);
}

function within(value: number, { min, max }: Limits): Typed {
  const low = min !== undefined && value < min;
  const high = max !== undefined && value > max;
  if (!low && !high) {
    return { is: "number", value: value === 0 ? 0 : value };
  }
  return { is: "wrong", why: min !== undefined && max !== undefined ? "range" : low ? "least" : "most" };
}

function withPoint(text: string, language: string): string {
  const decimal = decimalSign(language);
  const group = decimal === "," ? "." : ",";
  const grouped = new RegExp(`^[+-]?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`);
  const bare = grouped.test(text) ? text.split(group).join("") : text;
  return bare.replace(",", ".");
}

function decimalSign(language: string): string {
  return formatOf(language).format(0.5).includes(",") ? "," : ".";
}

/** A number as it stands in a field; empty for none. */
export function showNumber(value: number | undefined, language: string): string {
  return value === undefined ? "" : formatOf(language).format(value);
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: string): Intl.NumberFormat {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20, numberingSystem: "latn" } as Intl.NumberFormatOptions);
    formats.set(language, format);
  }
  return format;
}

/** The next value up or down in steps from `from`, as the arrow keys go; stays within the limits. */
export function stepped(value: number, by: number, { min, max }: Limits): number {
  const next = tidy(value + by);
  return Math.min(max ?? Infinity, Math.max(min ?? -Infinity, next));
}

/** Takes away what binary fractions add: 0.1 + 0.2 is 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
