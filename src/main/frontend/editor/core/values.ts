/**
 * What values may stand in a stored map: the types of `Scalars`, `Numbers` and `Plural` of the server. A check tells the
 * problems of a value under the server's message keys, without the `journeymaps.` in front.
 */
import { isId } from "./ids";
import { Exact, isNumber } from "./json";

/** Something an author got wrong; `Problem` of the model. */
export interface Problem {
  /** Where it is, as a JSON pointer; empty for the whole map. */
  readonly path: string;
  /** Name of the message: `problem.…`. */
  readonly message: string;
  readonly args: readonly string[];
}

/** Where problems go, and which ids are taken already. */
export interface Findings {
  readonly problems: Problem[];
  readonly ids: Set<string>;
}

/** Tells what is wrong with a value. */
export type Check = (value: unknown, path: string, findings: Findings) => void;

export function report({ problems }: Findings, path: string, message: string, ...args: string[]): void {
  problems.push({ path, message: "problem." + message, args });
}

/** A name in a JSON pointer. */
export function pointer(name: string): string {
  return name.replace(/~/g, "~0").replace(/\//g, "~1");
}

/** The beginning of a value as it stands there. */
export function excerpt(value: unknown): string {
  if (typeof value === "object" && value !== null && !(value instanceof Exact)) {
    return Array.isArray(value) ? "[" : "{";
  }
  const text = String(value);
  const start = text.length > 40 ? text.slice(0, 40) + "…" : text;
  return typeof value === "string" ? '"' + start + '"' : start;
}

/** A text that a rule is asked about; answers the message and its arguments, or nothing. */
function text(rule: (value: string, findings: Findings) => [string, ...string[]] | undefined): Check {
  return (value, path, findings) => {
    const broken = typeof value === "string" ? rule(value, findings) : (["type.text", excerpt(value)] as const);
    if (broken) {
      report(findings, path, ...(broken as [string, ...string[]]));
    }
  };
}

/** Longest text, in UTF-16 units; `Limits.TEXT_LENGTH`. */
export const TEXT_LENGTH = 20_000;

export const TEXT = text((value) => (value.length > TEXT_LENGTH ? ["text.long", String(value.length), String(TEXT_LENGTH)] : undefined));
export const ID = text((value) => (isId(value) ? undefined : ["id", excerpt(value)]));
/** The id of an element of this map: no other may have it. */
export const OWN_ID = text((value, { ids }) => {
  if (!isId(value)) {
    return ["id", excerpt(value)];
  }
  const taken = ids.has(value);
  ids.add(value);
  return taken ? ["duplicate.id", value] : undefined;
});
export const DATE = text((value) => (isDate(value) ? undefined : ["date", excerpt(value)]));
export const INSTANT = text((value) => (isInstant(value) ? undefined : ["instant", excerpt(value)]));

/** One of some constants. */
export function choice(...constants: readonly string[]): Check {
  return text((value) => (constants.includes(value) ? undefined : ["choice", excerpt(value), constants.join(", ")]));
}

export const FLAG: Check = (value, path, findings) => {
  if (typeof value !== "boolean") {
    report(findings, path, "type.flag", excerpt(value));
  }
};

function isDate(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(-?\d{4}|[+-]\d{5,9})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const last = new Date(Date.UTC(2000, Number(month), 0)).getUTCDate();
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const inMonth = Number(day) <= last && !(month === "02" && day === "29" && !isLeap);
  return year !== "" && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && inMonth;
}

function isInstant(text: string): boolean {
  const [, date = "", hour = "", zone = ""] = /^(.+)T(\d\d):[0-5]\d(?::[0-5]\d(?:\.\d{0,9})?)?(Z|[+-]\d\d(?::[0-5]\d(?::[0-5]\d)?)?)$/i.exec(text) ?? [];
  return isDate(date) && Number(hour) < 24 && zone !== "";
}

/** Any number that can be calculated with: at most 34 digits and a power of ten within 60. */
export const NUMBER: Check = (value, path, findings) => {
  if (!isNumber(value)) {
    report(findings, path, "type.number", excerpt(value));
  } else if (!hasExtent(value)) {
    report(findings, path, "number.extent", excerpt(value));
  }
};

/** Zero or more. */
export const AMOUNT: Check = (value, path, findings) => {
  const before = findings.problems.length;
  NUMBER(value, path, findings);
  if (findings.problems.length === before && +(value as number) < 0) {
    report(findings, path, "number.negative", excerpt(value));
  }
};

function hasExtent(value: number): boolean {
  const [, whole = "", fraction = "", exponent = "0"] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(String(value)) ?? [];
  const digits = (whole + fraction).replace(/^0+(?=.)/, "").length;
  return whole !== "" && digits <= 34 && Math.abs(fraction.length - Number(exponent)) <= 60 && String(value).length <= 100;
}

/** A whole number of a range. */
export function whole(min: number, max: number): Check {
  return (value, path, findings) => {
    const exact = value instanceof Exact ? value.literal : undefined;
    if (!isNumber(value) || (exact === undefined ? !Number.isInteger(value) : /[.eE]/.test(exact))) {
      report(findings, path, "type.whole", excerpt(value));
    } else if (value < min || value > max || exact !== undefined) {
      report(findings, path, "number.range", excerpt(value), String(min), String(max));
    }
  };
}

/** A list of values of one kind. */
export function list(check: Check): Check {
  return (value, path, findings) => {
    if (!Array.isArray(value)) {
      report(findings, path, "type.list", excerpt(value));
      return;
    }
    value.forEach((each, index) => check(each, path + "/" + index, findings));
  };
}

/** Values by id. */
export function byId(check: Check): Check {
  return (value, path, findings) => {
    if (!isObject(value)) {
      report(findings, path, "type.object", excerpt(value));
      return;
    }
    for (const id of Object.keys(value)) {
      if (!isId(id)) {
        report(findings, path + "/" + pointer(id), "id", '"' + id + '"');
      }
      check(value[id], path + "/" + pointer(id), findings);
    }
  };
}

export function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Exact);
}

/** How an object stands in a map: its members by name. Those of other names are kept and not looked at. */
export interface Shape {
  readonly required: readonly string[];
  readonly members: ReadonlyMap<string, Check>;
  readonly check: Check;
}

/**
 * A shape.
 *
 * @param required members that have to be there; `null` says of others that they are not
 * @param rule what holds between members, asked when each by itself is sound
 */
export function shape(required: { readonly [name: string]: Check }, optional: { readonly [name: string]: Check } = {},
  rule?: (value: { readonly [name: string]: unknown }) => string | undefined): Shape {
  const members = new Map([...Object.entries(required), ...Object.entries(optional)]);
  const needed = Object.keys(required);
  const check: Check = (value, path, findings) => {
    if (!isObject(value)) {
      report(findings, path, "type.object", excerpt(value));
      return;
    }
    const before = findings.problems.length;
    for (const name of Object.keys(value)) {
      const member = value[name] === undefined || (value[name] === null && !needed.includes(name)) ? undefined : members.get(name);
      member?.(value[name], path + "/" + name, findings);
    }
    needed.filter((name) => value[name] === undefined).forEach((name) => report(findings, path, "missing", name));
    const broken = findings.problems.length === before ? rule?.(value) : undefined;
    if (broken) {
      report(findings, path, broken);
    }
  };
  return { required: needed, members, check };
}
