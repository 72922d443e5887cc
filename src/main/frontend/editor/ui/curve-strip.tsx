/** Some columns of the drawn curve. It is parted so that dragging a point redraws its neighbourhood only. */
import { Component, h } from "preact";
import { areaPath, linePath, piecesOf, type Height, type Piece } from "../core/curve";

/** How many columns a drawing has. */
export const STRIP = 12;

interface Line {
  readonly kind: string;
  readonly heights: readonly Height[];
}

interface Props {
  readonly from: number;
  /** Of the whole map. */
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  /** Heights of the line that is changed, of all columns. */
  readonly active: readonly Height[];
  readonly others: readonly Line[];
}

export class CurveStrip extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const now = this.props;
    return (
      next.from !== now.from || next.columns !== now.columns || next.width !== now.width || next.height !== now.height ||
      next.baseline !== now.baseline || !sameWithin(now.active, next.active, now.from) ||
      next.others.length !== now.others.length ||
      next.others.some((line, i) => line.kind !== now.others[i]?.kind || !sameWithin(line.heights, now.others[i]?.heights ?? [], now.from))
    );
  }

  override render({ from, columns, width, height, baseline, active, others }: Props) {
    const span = Math.min(STRIP, columns - from);
    const pieces = within(active, from, baseline, width);
    const hatch = "jme-hatch-" + from;
    return (
      <svg class="jme-strip" aria-hidden="true" focusable="false" width={span * width} height={height} style={`--x:${from * width}px`}>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="jme-hatch" d="M0,0V7" />
        </pattern>
        <path class="jme-up" d={areaPath(pieces, false, baseline)} />
        <path class="jme-down" d={areaPath(pieces, true, baseline)} />
        <path class="jme-hatched" d={areaPath(pieces, true, baseline)} fill={`url(#${hatch})`} />
        <path class="jme-base" d={`M0,${baseline}h${span * width}`} />
        {others.map((line, i) => <path key={i} class={"jme-line jme-" + line.kind} d={linePath(within(line.heights, from, baseline, width))} />)}
        <path class="jme-line" d={linePath(pieces, false)} />
        <path class="jme-line jme-neg" d={linePath(pieces, true)} />
      </svg>
    );
  }
}

/** Heights two columns beyond either end shape the tangents of the pieces that reach across it. */
function reach(from: number): [number, number] {
  return [Math.max(0, from - 2), from + STRIP + 2];
}

function sameWithin(some: readonly Height[], others: readonly Height[], from: number): boolean {
  const [first, end] = reach(from);
  for (let i = first; i < end; i++) {
    if (some[i] !== others[i]) {
      return false;
    }
  }
  return true;
}

/** The pieces that begin in the strip, from its left edge. */
function within(heights: readonly Height[], from: number, baseline: number, width: number): readonly Piece[] {
  const [first, end] = reach(from);
  const shift = (first - from) * width;
  const right = STRIP * width;
  return piecesOf(heights.slice(first, end), baseline, width)
    .map((piece) => ({ ...piece, x0: piece.x0 + shift, x1: piece.x1 + shift }))
    .filter((piece) => piece.x0 >= 0 && piece.x0 < right);
}
