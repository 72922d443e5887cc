/** Maps to start from. */

/** A map as it is stored; the server checks it. */
export type StoredMap = Record<string, unknown>;

/** A random id of the form that ids have. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return "m" + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The same map under an id of its own, so that two copies on one page stay apart. */
export function withFreshId(map: StoredMap): StoredMap {
  return { ...map, id: freshId() };
}

/** A map with a column per stage, ready to be filled in. */
export function blankMap(title: string, stageNames: string[], touchpointName: string): StoredMap {
  return {
    schemaVersion: 1,
    id: freshId(),
    title,
    state: "CURRENT",
    scale: { min: -2, max: 2, baseline: 0, step: 0.1 },
    stages: stageNames.map((name, index) => ({
      id: "s" + (index + 1),
      name,
      touchpoints: [{ id: "t" + (index + 1), name: touchpointName }],
    })),
  };
}
