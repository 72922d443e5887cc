/**
 * The way of an experience curve through its columns. It is the geometry of the reading view (`CurveGeometry`,
 * `CurvePaths` and `ExperienceScale` there), held equal to it by shared vectors, so that nothing jumps after saving.
 */
import type { Scale } from "./model";

/** A Bézier piece on one side of the baseline, its control points at the thirds of its width. Heights grow downwards. */
export interface Piece {
  readonly x0: number;
  readonly y0: number;
  readonly control0: number;
  readonly control1: number;
  readonly x1: number;
  readonly y1: number;
  /** Whether it runs below the baseline. */
  readonly below: boolean;
}

/** Height of a height that is not there: nothing is noted in the column. */
export type Height = number | undefined;

/** Room above the highest and below the lowest value, for their labels; in a lane of {@link LANE_HEIGHT}. */
const MARGIN = 30;
export const LANE_HEIGHT = 200;

/** How high a value stands in a lane; values off the scale stand at its ends. */
export function heightOf(value: number, { min, max }: Scale, height = LANE_HEIGHT): number {
  const within = Math.max(+min, Math.min(+max, value));
  return MARGIN + ((+max - within) / (+max - +min)) * (height - 2 * MARGIN);
}

/** The value at a height, not yet on a step of the scale; beyond the ends it is off the scale. */
export function valueAt(y: number, { min, max }: Scale, height = LANE_HEIGHT): number {
  return +max - ((y - MARGIN) / (height - 2 * MARGIN)) * (+max - +min);
}

/**
 * Lays a curve: smooth, never beyond two neighbouring values, interrupted where nothing is noted, and cut exactly where it
 * crosses the baseline.
 *
 * @param width of a column
 */
export function piecesOf(heights: readonly Height[], baseline: number, width: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < heights.length; i++) {
    const start = heights[i];
    const end = heights[i + 1];
    if (start !== undefined && end !== undefined) {
      pieces.push(...between(heights, i, start, end, baseline, width));
    }
  }
  return pieces;
}

function between(heights: readonly Height[], i: number, start: number, end: number, baseline: number, width: number): readonly Piece[] {
  const low = Math.min(start, end);
  const high = Math.max(start, end);
  const whole: Piece = {
    x0: middleOf(i, width),
    y0: start,
    control0: start + (tangentAt(heights, i, width) * width) / 3,
    control1: end - (tangentAt(heights, i + 1, width) * width) / 3,
    x1: middleOf(i + 1, width),
    y1: end,
    below: high > baseline,
  };
  return low < baseline && high > baseline ? cut(whole, crossing(whole, baseline), baseline) : [whole];
}

/** Middle of a column, from 0. */
export function middleOf(column: number, width: number): number {
  return column * width + width / 2;
}

/** Slope at a point: flat at peaks, valleys and ends of a run, else the harmonic mean of the slopes beside it. */
function tangentAt(heights: readonly Height[], i: number, width: number): number {
  const [before, here, after] = [heights[i - 1], heights[i], heights[i + 1]];
  if (before === undefined || here === undefined || after === undefined) {
    return 0;
  }
  const left = (here - before) / width;
  const right = (after - here) / width;
  return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
}

/** Where a monotone piece meets the baseline, by bisection. */
function crossing(piece: Piece, baseline: number): number {
  const falling = piece.y1 > piece.y0;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (heightAt(piece, middle) < baseline === falling) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return (low + high) / 2;
}

function heightAt({ y0, control0, control1, y1 }: Piece, t: number): number {
  const s = 1 - t;
  return s * s * s * y0 + 3 * s * s * t * control0 + 3 * s * t * t * control1 + t * t * t * y1;
}

/** Two parts that meet at exactly the baseline, by de Casteljau. */
function cut(piece: Piece, t: number, baseline: number): readonly Piece[] {
  const { x0, y0, control0, control1, x1, y1 } = piece;
  const x = mix(x0, x1, t);
  const first = mix(y0, control0, t);
  const second = mix(control0, control1, t);
  const third = mix(control1, y1, t);
  return [
    { x0, y0, control0: first, control1: mix(first, second, t), x1: x, y1: baseline, below: y0 > baseline },
    { x0: x, y0: baseline, control0: mix(second, third, t), control1: third, x1, y1, below: y1 > baseline },
  ];
}

function mix(from: number, to: number, t: number): number {
  return from + (to - from) * t;
}

/** The line itself, as SVG path data: on one side of the baseline, or all of it. */
export function linePath(pieces: readonly Piece[], below?: boolean): string {
  let path = "";
  let at: number | undefined;
  for (const piece of pieces) {
    if (below === undefined || piece.below === below) {
      path += (piece.x0 === at ? "" : "M" + point(piece.x0, piece.y0)) + curve(piece);
      at = piece.x1;
    }
  }
  return path;
}

/** The area between line and baseline, on one side of it. */
export function areaPath(pieces: readonly Piece[], below: boolean, baseline: number): string {
  let path = "";
  let at: number | undefined;
  const close = () => (at === undefined ? "" : "L" + point(at, baseline) + "Z");
  for (const piece of pieces) {
    if (piece.below === below) {
      path += (piece.x0 === at ? "" : close() + "M" + point(piece.x0, baseline) + "L" + point(piece.x0, piece.y0)) + curve(piece);
      at = piece.x1;
    }
  }
  return path + close();
}

function curve({ x0, control0, control1, x1, y1 }: Piece): string {
  const third = (x1 - x0) / 3;
  return "C" + point(x0 + third, control0) + " " + point(x1 - third, control1) + " " + point(x1, y1);
}

function point(x: number, y: number): string {
  return coordinate(x) + "," + coordinate(y);
}

/** At most one decimal. */
function coordinate(value: number): string {
  const units = Math.round(value * 10);
  return String(units / 10 || 0);
}

/** Base of a label from its point, upwards and downwards, and the room that its text takes. */
const ABOVE = -14;
const BELOW = 23;
const ASCENT = 11;
const DESCENT = 3;

/**
 * Where the value of a point stands: on the side that points away from the baseline, a little further out if a line runs
 * there, else on the other side; `LabelPlace` of the reading view.
 *
 * @param lines heights of the other lines in this column
 */
export function labelPlace(y: number, below: boolean, lines: readonly Height[], height = LANE_HEIGHT): number {
  for (const down of [below, !below]) {
    for (let out = 0; out <= 18; out += 3) {
      const place = down ? BELOW + out : ABOVE - out;
      const top = y + place - ASCENT;
      const bottom = y + place + DESCENT;
      if (top >= 0 && bottom <= height && !lines.some((line) => line !== undefined && line >= top && line <= bottom)) {
        return place;
      }
    }
  }
  return below ? BELOW : ABOVE;
}
