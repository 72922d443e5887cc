/** Numbers, money and days, as the reader writes them. */
import type { Scale } from "./model";

/** The reader's language; the browser's own where the page names none. */
export function language(): string | undefined {
  return document.documentElement.lang || undefined;
}

/** A number with a true minus sign, as the map shows it. */
export function figure(value: number): string {
  return value.toLocaleString(language(), { maximumFractionDigits: 2 }).replace("-", "\u2212");
}

/** The distance from the baseline with its sign, as the curve shows it. */
export function signed(value: number, scale: Scale): string {
  const shown = figure(value - scale.baseline);
  return value > scale.baseline && shown !== "0" ? "+" + shown : shown === "\u22120" ? "0" : shown;
}

/** An amount without cents; a currency nobody knows stands behind it as it is written. */
export function money(amount: number, currency = ""): string {
  try {
    return amount.toLocaleString(language(), { style: "currency", currency, maximumFractionDigits: 0 });
  } catch {
    return `${figure(Math.round(amount))} ${currency}`.trim();
  }
}

/** A day such as 2026-11-30, wherever the reader is; what is no day stays as it is. */
export function day(iso: string): string {
  return written(iso + "T00:00:00Z", { dateStyle: "medium", timeZone: "UTC" }, iso);
}

/** The day of a moment. */
export function dayOf(iso: string): string {
  return written(iso, { dateStyle: "medium" }, iso);
}

/** A moment to the minute. */
export function moment(iso: string): string {
  return written(iso, { dateStyle: "medium", timeStyle: "short" }, iso);
}

function written(iso: string, style: Intl.DateTimeFormatOptions, otherwise: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? otherwise : new Intl.DateTimeFormat(language(), style).format(time);
}
