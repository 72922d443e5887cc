/** Guidance: what experienced mapmakers would point at. It never keeps anybody from saving. */
import { aggregate } from "./experience";
import { ROOT, scaleOf, touchpoints, type Id, type JourneyMap, type PainPoint, type Touchpoint } from "./model";
import { check } from "./rules";

/** Something to look at. */
export interface Finding {
  /** `MISTAKE` breaks a rule of the model, `WARNING` weakens the map, `HINT` is a next step. */
  readonly kind: "MISTAKE" | "WARNING" | "HINT";
  /** Name of the text that tells it: `core.check.…`, or `problem.…` for a mistake. */
  readonly message: string;
  readonly args: readonly (string | number)[];
  /** What it is about; the map itself is {@link ROOT}. */
  readonly id: Id;
}

/** More than these nobody takes in at a glance. */
export const MANY_STAGES = 7;
export const MANY_TOUCHPOINTS = 40;

/** Everything to look at: mistakes first, then what concerns the whole map, then element by element in their order. */
export function findingsOf(map: JourneyMap): readonly Finding[] {
  return [...mistakes(map), ...ofMap(map), ...ofStages(map), ...ofTouchpoints(map), ...ofPainPoints(map)];
}

function mistakes(map: JourneyMap): readonly Finding[] {
  const { unreadable, mistakes: found } = check(map);
  return [...unreadable, ...found].map(({ path, message, args }) => ({ kind: "MISTAKE", message, args, id: elementAt(map, path) }));
}

/** The innermost element on the way of a JSON pointer. */
export function elementAt(map: JourneyMap, path: string): Id {
  let id: Id = ROOT;
  let value: unknown = map;
  for (const name of path.split("/").slice(1)) {
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name.replace(/~1/g, "/").replace(/~0/g, "~")] : undefined;
    const own = typeof value === "object" && value !== null ? (value as Record<string, unknown>)["id"] : undefined;
    id = typeof own === "string" ? own : id;
  }
  return id;
}

function ofMap(map: JourneyMap): readonly Finding[] {
  const stages = map.stages ?? [];
  const all = touchpoints(map);
  const evidence = all.flatMap((each) => [...(each.experiences ?? []), ...(each.painPoints ?? [])].map((it) => it.evidence));
  const valued = all.filter((each) => aggregate(each) !== undefined);
  const findings: Finding[] = [];
  const tell = (applies: boolean, kind: Finding["kind"], message: string, ...args: number[]) => {
    if (applies) {
      findings.push({ kind, message, args, id: ROOT });
    }
  };
  tell(stages.length === 0, "HINT", "core.check.stages.none");
  tell(stages.length > MANY_STAGES, "WARNING", "core.check.stages.many", stages.length, MANY_STAGES);
  tell(all.length > MANY_TOUCHPOINTS, "WARNING", "core.check.touchpoints.many", all.length, MANY_TOUCHPOINTS);
  tell(!map.personas?.length, "WARNING", "core.check.persona.none");
  tell(all.length > 0 && valued.length === 0, "HINT", "core.check.experience.none");
  tell(evidence.length > 0 && evidence.every((each) => each === "ASSUMED"), "WARNING", "core.check.evidence.none");
  tell(all.length > 2 && !all.some((each) => each.momentOfTruth), "HINT", "core.check.truth.none");
  tell(!map["customerGoal"], "HINT", "core.check.goal.none");
  tell(!map["owner"], "HINT", "core.check.owner.none");
  return findings;
}

function ofStages(map: JourneyMap): readonly Finding[] {
  return (map.stages ?? []).flatMap((stage): Finding[] => [
    ...(stage.touchpoints?.length ? [] : [{ kind: "WARNING", message: "core.check.stage.empty", args: [stage.name], id: stage.id } as const]),
    ...(stage.name.trim() ? [] : [{ kind: "WARNING", message: "core.check.name.none", args: [], id: stage.id } as const]),
  ]);
}

function ofTouchpoints(map: JourneyMap): readonly Finding[] {
  const scale = scaleOf(map);
  const all = touchpoints(map);
  const hurting = hurtingAt(all);
  const isValued = all.some((each) => aggregate(each) !== undefined);
  return all.flatMap((touchpoint): Finding[] => {
    const about = (kind: Finding["kind"], message: string): Finding => ({ kind, message, args: [touchpoint.name], id: touchpoint.id });
    const value = aggregate(touchpoint);
    return [
      ...(touchpoint.name.trim() ? [] : [about("WARNING", "core.check.name.none")]),
      ...(value === undefined && isValued ? [about("HINT", "core.check.experience.missing")] : []),
      ...(value !== undefined && value < +scale.baseline && !hurting.has(touchpoint.id) ? [about("WARNING", "core.check.pain.none")] : []),
    ];
  });
}

/** The touchpoints at which something hurts, those included that a pain point reaches over. */
function hurtingAt(all: readonly Touchpoint[]): ReadonlySet<Id> {
  const places = new Map(all.map(({ id }, place) => [id, place]));
  const hurting = new Set<Id>();
  all.forEach(({ painPoints }, place) =>
    painPoints?.forEach(({ until }) => {
      const end = Math.max(place, places.get(until ?? "") ?? place);
      all.slice(place, end + 1).forEach(({ id }) => hurting.add(id));
    }),
  );
  return hurting;
}

function ofPainPoints(map: JourneyMap): readonly Finding[] {
  const addressed = new Set((map.actionItems ?? []).flatMap((item) => item.painPointIds ?? []));
  return touchpoints(map)
    .flatMap((touchpoint) => touchpoint.painPoints ?? [])
    .flatMap((pain): Finding[] => [
      ...(addressed.has(pain.id) || isAccepted(pain) ? [] : [{ kind: "WARNING", message: "core.check.action.none", args: [pain.text], id: pain.id } as const]),
      ...(pain.text.trim() ? [] : [{ kind: "WARNING", message: "core.check.name.none", args: [], id: pain.id } as const]),
    ]);
}

function isAccepted(pain: PainPoint): boolean {
  const closure = pain["closure"] as { readonly acceptance?: unknown } | null | undefined;
  return Boolean(closure?.acceptance);
}
