/**
 * Stored text to values and back without loss. Numbers here are doubles; one that a double cannot hold, such as
 * 0.1000000000000000055 or 1e400, is kept as an {@link Exact} and written as it came.
 */
import type { Json } from "./model";

/**
 * A number kept by its literal. It calculates and compares as the nearest double, so that code which expects a number
 * gets on with it; `typeof` calls it an object: ask {@link isNumber}.
 */
export class Exact {
  constructor(readonly literal: string) {}

  valueOf(): number {
    return Number(this.literal);
  }

  toString(): string {
    return this.literal;
  }

  /** For whoever writes it with JSON.stringify: the nearest number, not an object. */
  toJSON(): number {
    return this.valueOf();
  }
}

/** Whether a value is a number, exact or not. */
export function isNumber(value: unknown): value is number {
  return typeof value === "number" || value instanceof Exact;
}

/** Sixteen digits, or an exponent of three: anything less is held exactly, to the last digit that is shown. */
const SUSPICIOUS = /\d[\d.]{15}|\d[eE][-+]?\d{3}/;

/**
 * Reads JSON.
 *
 * @throws SyntaxError as JSON.parse does
 */
export function readJson<T = Json>(text: string): T {
  const plain = JSON.parse(text) as T;
  // Most texts hold no such number; those that do are known to be valid by now.
  return SUSPICIOUS.test(text) ? (new Reader(text).value() as T) : plain;
}

/** Whether the double shown in its shortest form says the same number as the literal. */
function isExact(literal: string): boolean {
  return !SUSPICIOUS.test(literal) || decimal(literal) === decimal(String(Number(literal)));
}

/** A number in one form only: its digits without zeros at either end, and the power of ten of the last. */
function decimal(literal: string): string {
  const [, sign, whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(literal) ?? [];
  const digits = (whole + fraction).replace(/^0+/, "");
  const short = digits.replace(/0+$/, "");
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - short.length);
  return short === "" ? (sign === undefined ? literal : "0") : `${sign}${short}e${power}`;
}

/** Reads text that is known to be JSON. */
class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  value(): Json {
    switch (this.next()) {
      case "{":
        return this.object();
      case "[":
        return this.list();
      case '"':
        return this.string();
      default:
        return this.scalar();
    }
  }

  private object(): Json {
    const object: Record<string, Json> = {};
    this.at++;
    while (this.next() !== "}") {
      const name = this.string();
      this.next();
      // Not an assignment: a member of the name __proto__ is a member like others.
      Object.defineProperty(object, name, { value: this.value(), enumerable: true, configurable: true, writable: true });
    }
    this.at++;
    return object;
  }

  private list(): Json {
    const list: Json[] = [];
    this.at++;
    while (this.next() !== "]") {
      list.push(this.value());
    }
    this.at++;
    return list;
  }

  private string(): string {
    const from = this.at;
    let to = from + 1;
    while (this.text[to] !== '"') {
      to += this.text[to] === "\\" ? 2 : 1;
    }
    this.at = to + 1;
    return JSON.parse(this.text.slice(from, this.at)) as string;
  }

  private scalar(): Json {
    const from = this.at;
    while (this.at < this.text.length && !",]} \t\r\n".includes(this.text.charAt(this.at))) {
      this.at++;
    }
    const literal = this.text.slice(from, this.at);
    return /^[tfn]/.test(literal) || isExact(literal) ? (JSON.parse(literal) as Json) : (new Exact(literal) as unknown as Json);
  }

  /** The character at which the next value, name or end begins. */
  private next(): string {
    while (", \t\r\n:".includes(this.text.charAt(this.at)) && this.at < this.text.length) {
      this.at++;
    }
    return this.text.charAt(this.at);
  }
}

/** Writes JSON; members without a value are left out, as JSON.stringify does. */
export function writeJson(value: unknown): string {
  if (value instanceof Exact) {
    return value.literal;
  }
  if (Array.isArray(value)) {
    return "[" + value.map((each) => (each === undefined ? "null" : writeJson(each))).join(",") + "]";
  }
  if (typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  const members: string[] = [];
  for (const name of Object.keys(value)) {
    const member = (value as { readonly [name: string]: unknown })[name];
    if (member !== undefined) {
      members.push(JSON.stringify(name) + ":" + writeJson(member));
    }
  }
  return "{" + members.join(",") + "}";
}
