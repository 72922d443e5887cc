/** How long the editor's own work takes, without drawing: `npm run bench`. Prints a table in Markdown. */
import { findingsOf } from "./checks";
import { columnsOf } from "./columns";
import { areaPath, heightOf, linePath, piecesOf } from "./curve";
import { aggregate } from "./experience";
import { findAll } from "./find";
import { NO_HISTORY, record, redo, undo } from "./history";
import { readJson, writeJson } from "./json";
import { scaleOf, touchpoints, type JourneyMap } from "./model";
import { applyAll, find, type Op } from "./ops";
import { check } from "./rules";
import { sampleMap } from "./samples";
import { NOTHING } from "./selection";

interface Task {
  readonly name: string;
  /** Answers something, so that the work cannot be left out. */
  run(map: JourneyMap, round: number): unknown;
}

function one(map: JourneyMap, op: Op): unknown {
  const { map: changed, inverse } = applyAll(map, [op]);
  const step = { label: "", ops: [op], inverse, before: NOTHING, after: NOTHING, key: undefined };
  const history = record(NO_HISTORY, step);
  const back = undo(changed, history, NOTHING);
  return [columnsOf(changed), redo(back.map, back.history, NOTHING).map];
}

const last = (map: JourneyMap) => touchpoints(map)[touchpoints(map).length - 1]?.id ?? "";

const TASKS: readonly Task[] = [
  { name: "read stored text", run: (map) => readJson(textOf(map)) },
  { name: "read stored text with one number that scripts do not hold", run: (map) => readJson(textOf(map).replace(/}$/, ',"n":12345678901234567890}')) },
  { name: "write stored text", run: (map) => writeJson(map) },
  { name: "find the last element by its id", run: (map) => find(map, last(map)) },
  { name: "type a letter, undo, redo", run: (map, round) => one(map, { op: "set", id: last(map), member: "name", value: "N" + round }) },
  { name: "add a card, undo, redo", run: (map, round) => one(map, { op: "insert", element: { id: "new" + round, text: "T" }, place: { parent: last(map), list: "gains" } }) },
  { name: "move a touchpoint to the front, undo, redo", run: (map) => one(map, { op: "move", id: last(map), place: { parent: "s0", list: "touchpoints", before: "t0" } }) },
  { name: "check all rules", run: (map) => check(map) },
  { name: "find everything to look at", run: (map) => findingsOf(map) },
  { name: "find a word", run: (map) => findAll(map, "card c77") },
  { name: "draw the whole curve", run: curve },
];

const texts = new WeakMap<JourneyMap, string>();

function textOf(map: JourneyMap): string {
  const text = texts.get(map) ?? writeJson(map);
  texts.set(map, text);
  return text;
}

function curve(map: JourneyMap): unknown {
  const scale = scaleOf(map);
  const heights = columnsOf(map).map(({ touchpoint }) => {
    const value = touchpoint && aggregate(touchpoint);
    return value === undefined ? undefined : heightOf(value, scale);
  });
  const base = heightOf(+scale.baseline, scale);
  const pieces = piecesOf(heights, base, 176);
  return linePath(pieces, true) + linePath(pieces, false) + areaPath(pieces, true, base) + areaPath(pieces, false, base);
}

declare const process: { cpuUsage(): { readonly user: number; readonly system: number } };

/** Milliseconds of processor time: what else the machine does counts little. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median and 99th percentile, after warming up. */
function measured(task: Task, map: JourneyMap): string {
  const times: number[] = [];
  for (let round = 0; round < 130; round++) {
    const started = now();
    task.run(map, round);
    times.push(now() - started);
  }
  const sorted = times.slice(30).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return `${at(0.5)} / ${at(0.99)}`;
}

const maps = [sampleMap(2_000), sampleMap(10_000)];
const rows = TASKS.map((task) => `| ${task.name} | ${maps.map((map) => measured(task, map)).join(" | ")} |`);
console.log(["| ms of processor time, median / p99 | 2,000 cards | 10,000 cards |", "| --- | --- | --- |", ...rows].join("\n"));
