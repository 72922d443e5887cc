/** The objects of a stored map, member by member: `…Shapes` of the server. */
import { AMOUNT, byId, choice, DATE, excerpt, FLAG, ID, INSTANT, list, NUMBER, OWN_ID, report, shape, TEXT, whole, type Check, type Shape } from "./values";

const EVIDENCE = choice("ASSUMED", "OBSERVED", "MEASURED");
const DIRECTION = choice("HIGHER", "LOWER");
const SAMPLE_SIZE = whole(0, 2147483647);

const card = shape({ id: OWN_ID, text: TEXT }, { persona: ID });
const person = shape({ name: TEXT }, { userKey: TEXT });
const mapRef = shape({ pageId: TEXT, mapId: TEXT, title: TEXT });

const scale = shape({ min: NUMBER, max: NUMBER, baseline: NUMBER, step: NUMBER }, {}, (value) => {
  const { min, max, baseline, step } = value as { readonly [name: string]: number };
  return isScale(min ?? NaN, max ?? NaN, baseline ?? NaN, step ?? NaN) ? undefined : "scale";
});

/** Whether values make a scale; `Scale.isValid`. */
export function isScale(min: number, max: number, baseline: number, step: number): boolean {
  return +min < +max && +min <= +baseline && +baseline <= +max && +step > 0;
}

const remeasurement = shape({ id: OWN_ID, value: NUMBER, evidence: EVIDENCE, measuredAt: DATE }, { source: TEXT, sampleSize: SAMPLE_SIZE, by: TEXT });
const closure = shape({}, {
  experienceBefore: NUMBER, remeasurements: list(remeasurement.check), acceptance: shape({ by: TEXT, at: INSTANT }).check,
});

const ofTouchpoint = {
  customerActions: card,
  thoughts: shape({ id: OWN_ID, text: TEXT, kind: choice("THOUGHT", "QUOTE") }, { persona: ID }),
  frontstage: card,
  backstage: card,
  support: card,
  gains: card,
  stakeholders: shape({ id: OWN_ID, name: TEXT, side: choice("INTERNAL", "EXTERNAL") }, { department: TEXT }),
  experiences: shape({ value: NUMBER, evidence: EVIDENCE }, { persona: ID, source: TEXT, measuredAt: DATE }),
  enablers: shape({ id: OWN_ID, kind: choice("SKILL", "DATA", "PROCESS", "TECHNOLOGY"), name: TEXT }, { met: FLAG }),
  metrics: shape(
    { id: OWN_ID, kind: choice("NPS", "CSAT", "CES", "CUSTOM"), name: TEXT, direction: DIRECTION },
    {
      unit: TEXT, baseline: NUMBER, current: NUMBER, target: NUMBER,
      observations: list(shape({ id: OWN_ID, at: DATE, value: NUMBER }, { source: TEXT, sampleSize: SAMPLE_SIZE }).check),
    },
  ),
  attachments: shape({ id: OWN_ID, fileName: TEXT, kind: choice("DOCUMENT", "AUDIO", "PICTURE") }, { caption: TEXT }),
  branches: shape({ id: OWN_ID, to: ID, label: TEXT }),
  waste: shape({ id: OWN_ID, text: TEXT, kind: choice("UNNECESSARY", "DISRUPTIVE"), costPerOccurrence: AMOUNT, occurrences: AMOUNT }),
  painPoints: shape(
    {
      id: OWN_ID, text: TEXT, severity: whole(1, 5), evidence: EVIDENCE,
      kind: choice("DEFECT", "WAITING", "EFFORT", "INCONSISTENCY", "INFORMATION", "COST", "EMOTION", "ACCESS", "OTHER"),
    },
    { personas: list(ID), annualCost: AMOUNT, until: ID, closure: closure.check },
  ),
  opportunities: shape({ id: OWN_ID, text: TEXT }, { painPointIds: list(ID) }),
} satisfies Record<string, Shape>;

const RATING = whole(1, 10);

const touchpoint = shape({ id: OWN_ID, name: TEXT }, {
  description: TEXT, momentOfTruth: FLAG, channels: list(TEXT), importanceToCustomer: RATING, importanceToOrganisation: RATING,
  satisfaction: RATING, criterionValues: byId(whole(1, 100)), customCards: byId(list(card.check)),
  ...Object.fromEntries(Object.entries(ofTouchpoint).map(([name, { check }]) => [name, list(check)])),
});

const stage = shape({ id: OWN_ID, name: TEXT }, { goal: TEXT, volume: whole(0, Number.MAX_SAFE_INTEGER), touchpoints: list(touchpoint.check) });

const actionItem = shape(
  { id: OWN_ID, title: TEXT },
  {
    painPointIds: list(ID), owner: person.check, due: DATE, status: choice("TODO", "IN_PROGRESS", "DONE"),
    issue: shape({ applinkId: TEXT, issueId: TEXT }, { key: TEXT }).check,
  },
  ({ issue, status }) => ((issue ?? undefined) !== undefined) === ((status ?? undefined) !== undefined) ? (issue ? "work.both" : "work.none") : undefined,
);

const VERSION: Check = (value, path, findings) => {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    report(findings, path, "type.whole", excerpt(value));
  } else if (value !== 1) {
    report(findings, path, value < 1 ? "version.unknown" : "version.newer", String(value), "1");
  }
};

const persona = shape({ id: OWN_ID, name: TEXT }, { pageId: TEXT });
const criterion = shape({ id: OWN_ID, name: TEXT, weight: AMOUNT, direction: DIRECTION });
const lane = shape(
  {
    id: OWN_ID,
    kind: choice(
      "CUSTOMER_ACTIONS", "THOUGHTS", "CHANNELS", "EXPERIENCE", "PAIN_POINTS", "PRIORITY", "GAINS", "OPPORTUNITIES", "ACTION_ITEMS",
      "FRONTSTAGE", "BACKSTAGE", "SUPPORT", "STAKEHOLDERS", "ENABLERS", "METRICS", "ATTACHMENTS", "CUSTOM",
    ),
  },
  { title: TEXT, visible: FLAG },
);

/** The map itself. */
export const MAP = shape(
  { schemaVersion: VERSION, id: ID, title: TEXT },
  {
    state: choice("CURRENT", "FUTURE"), scope: TEXT, customerGoal: TEXT, businessGoal: TEXT, owner: person.check, reviewBy: DATE,
    review: shape({ status: choice("DRAFT", "IN_REVIEW", "APPROVED") }, { by: TEXT, at: INSTANT, contentHash: TEXT }).check,
    scale: scale.check, personas: list(persona.check), criteria: list(criterion.check), currency: TEXT,
    period: choice("DAY", "WEEK", "MONTH", "QUARTER", "YEAR"), lanes: list(lane.check), stages: list(stage.check),
    actionItems: list(actionItem.check),
    links: shape({}, { previous: mapRef.check, next: mapRef.check, parent: mapRef.check, children: list(mapRef.check) }).check,
    issueTarget: shape({ applinkId: TEXT, projectId: TEXT, issueTypeId: TEXT }).check,
  },
);

/** The shapes of elements, by the list in which they stand; the map's under the empty name. */
export const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["", MAP], ["stages", stage], ["touchpoints", touchpoint], ["personas", persona], ["criteria", criterion], ["lanes", lane],
  ["actionItems", actionItem], ["customCards", card], ["closure/remeasurements", remeasurement],
  ...Object.entries(ofTouchpoint),
]);
