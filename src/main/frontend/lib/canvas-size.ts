/** How large a canvas may be: what Chromium, Firefox and Safari all draw; beyond it a canvas stays empty without a word. */

const MOST_SIDE = 16_384;
const MOST_PIXELS = 268_435_456;

/** The wanted scale, or the largest at which a picture fits on a canvas. */
export function fittingScale(width: number, height: number, wanted: number): number {
  return Math.min(wanted, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
}
