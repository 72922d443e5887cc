import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { lanesOf } from "../lanes";
import type { JourneyMap, Json } from "../model";
import { applyAll, find } from "../ops";
import { commonFields, fieldsOf } from "./fields";
import { attachmentKind, born, nameOf, subjectOf, type Kind } from "./kinds";
import { addLane, missingLanes, moveLane, removeLane, showLane, titleLane } from "./lane-list";
import { peopleQuery } from "./people";
import { criteriaOf, priorityOf, ranking, removeCriterion, shares, writtenCriteria } from "./priorities";
import { actionItemsOf, dropActionItem, including, painPointsFrom, removePersona, without } from "./references";
import { channelsOf, commonValue, setAll } from "./several";

const pain = (id: string, more = {}) => ({ id, text: id, kind: "OTHER", severity: 2, evidence: "ASSUMED", ...more });
const map = {
  schemaVersion: 1, id: "m", title: "Map",
  personas: [{ id: "ann", name: "Ann" }, { id: "bob", name: "Bob", pageId: "7" }],
  stages: [
    { id: "s1", name: "One", touchpoints: [
      {
        id: "t1", name: "First", channels: ["Web", "Phone"], criterionValues: { cost: 80, sales: 20 },
        experiences: [{ value: 1, evidence: "ASSUMED" }, { persona: "ann", value: -1, evidence: "ASSUMED" }],
        thoughts: [{ id: "th", text: "Hm", kind: "THOUGHT", persona: "ann" }],
        customCards: { own: [{ id: "c1", text: "C", persona: "ann" }, { id: "c2", text: "D", persona: "bob" }] },
        painPoints: [pain("p1", { personas: ["ann", "bob"] }), pain("p2", { personas: ["ann"] })],
        metrics: [{ id: "me", kind: "NPS", name: "N", direction: "HIGHER", observations: [{ id: "o", at: "2026-01-01", value: 1 }] }],
      },
      { id: "t2", name: "Second", channels: ["Web"], criterionValues: { cost: 10 }, painPoints: [pain("p3", { severity: 4 })] },
    ] },
  ],
  actionItems: [{ id: "a1", title: "A", painPointIds: ["p1"], status: "TODO" }, { id: "a2", title: "B", painPointIds: ["p1", "p2"], status: "DONE" }],
} as unknown as JourneyMap;

const subjects: [id: string, kind: Kind, touchpoint: string | undefined][] = [
  ["", "MAP", undefined], ["s1", "STAGE", undefined], ["t1", "TOUCHPOINT", "t1"], ["th", "THOUGHT", "t1"], ["c1", "CARD", "t1"],
  ["p3", "PAIN_POINT", "t2"], ["me", "METRIC", "t1"], ["o", "OBSERVATION", "t1"], ["ann", "PERSONA", undefined], ["a1", "ACTION_ITEM", undefined],
];
for (const [id, kind, touchpoint] of subjects) {
  test(`knows what ${id || "the map"} is: ${kind}`, () => {
    const subject = subjectOf(map, id);
    assert.equal(subject?.kind, kind);
    assert.equal(subject?.touchpoint, touchpoint);
  });
}

test("there is nothing to say of an id that nothing has", () => assert.equal(subjectOf(map, "nobody"), undefined));

/** The published schema says which members there are, which of them are needed, and what they may be. */
const schema = JSON.parse(readFileSync("../resources/schema/journey-map-1.json", "utf8")).$defs as {
  [name: string]: { properties: { [member: string]: { enum?: string[] } }; required?: string[] };
};
const DEFINITIONS: [Kind, string, elsewhere: string[]][] = [
  ["STAGE", "stage", ["touchpoints"]], ["CARD", "card", []], ["THOUGHT", "thought", []], ["STAKEHOLDER", "stakeholder", []],
  ["ENABLER", "enabler", []], ["METRIC", "metric", ["observations"]], ["OBSERVATION", "observation", []], ["ATTACHMENT", "attachment", []],
  ["BRANCH", "branch", []], ["WASTE", "waste", []], ["PAIN_POINT", "painPoint", ["closure"]], ["OPPORTUNITY", "opportunity", []],
  ["ACTION_ITEM", "actionItem", ["issue"]], ["CRITERION", "criterion", []],
];

for (const [kind, name, elsewhere] of DEFINITIONS) {
  test(`the form of ${name} has a field for each member of the schema`, () => {
    const { properties } = schema[name] ?? { properties: {} };
    const expected = Object.keys(properties).filter((member) => member !== "id" && !elsewhere.includes(member));
    assert.deepEqual(fieldsOf(kind).map((field) => field.member).sort(), expected.sort());
  });
  test(`the choices of ${name} are those of the schema`, () => {
    for (const field of fieldsOf(kind)) {
      if (field.type === "choice") {
        assert.deepEqual([...field.of], schema[name]?.properties[field.member]?.enum, field.member);
      }
    }
  });
  test(`a new ${name} has everything that it needs`, () => {
    const more: { [kind: string]: { [member: string]: Json } } = { OBSERVATION: { value: 1 }, BRANCH: { to: "t1" }, ATTACHMENT: { kind: "AUDIO" } };
    const element = born(kind, "new", "Name", more[kind]);
    assert.deepEqual(schema[name]?.required?.filter((member) => element[member] === undefined), []);
    assert.equal(nameOf(element, kind), "Name");
  });
}

test("files are shown by their media type", () => {
  assert.deepEqual(["image/png", "audio/mpeg", "application/pdf"].map(attachmentKind), ["PICTURE", "AUDIO", "DOCUMENT"]);
});

test("several elements share what is the same choice for all of them", () => {
  const members = (...kinds: Kind[]) => commonFields(kinds).map((field) => field.member);
  assert.deepEqual(members("PAIN_POINT", "PAIN_POINT"), ["severity", "kind", "evidence"]);
  assert.deepEqual(members("CARD", "THOUGHT"), ["persona"]);
  assert.deepEqual(members("PAIN_POINT", "ENABLER"), []);
  assert.deepEqual(commonValue(map.stages?.[0]?.touchpoints?.[0]?.painPoints ?? [], "severity"), { value: 2, mixed: false });
  const after = applyAll(map, setAll(["p1", "p3"], "severity", 5)).map;
  assert.equal(find(after, "p3")?.["severity"], 5);
});

test("removing a persona tells what goes with it, and leaves nothing that names it", () => {
  const removal = removePersona(map, "ann");
  assert.deepEqual([removal.experiences, removal.cards, removal.painPoints], [1, 2, 2]);
  const applied = applyAll(map, removal.ops);
  assert.ok(!JSON.stringify(applied.map).includes('"ann"'));
  assert.deepEqual(find(applied.map, "p1")?.["personas"], ["bob"]);
  assert.equal(find(applied.map, "p2")?.["personas"], undefined);
  assert.equal(find(applied.map, "c2")?.["persona"], "bob");
  assert.deepEqual(applyAll(applied.map, applied.inverse).map, map);
});

test("lists of ids grow and shrink, and go when they are empty", () => {
  const item = find(map, "a1") as never;
  assert.deepEqual(including(item, "painPointIds", "p3"), { op: "set", id: "a1", member: "painPointIds", value: ["p1", "p3"] });
  assert.deepEqual(without(item, "painPointIds", "p1"), { op: "set", id: "a1", member: "painPointIds", value: undefined });
});

test("an action goes with its only pain point and stays for others", () => {
  const items = actionItemsOf(map.actionItems, "p1");
  assert.deepEqual(items.map((item) => item.id), ["a1", "a2"]);
  assert.deepEqual(items.map((item) => dropActionItem(item, "p1").op), ["remove", "set"]);
});

test("pain points to choose from begin with the nearest", () => {
  assert.deepEqual(painPointsFrom(map, "t2").map((place) => place.at.id), ["t2", "t1"]);
});

test("channels are proposed by how often they are used", () => assert.deepEqual(channelsOf(map), ["Web", "Phone"]));

test("the first change of a lane writes all of them", () => {
  const hidden = applyAll(map, showLane(map, "GAINS", false));
  assert.equal(hidden.map.lanes?.length, lanesOf(map).length);
  assert.deepEqual(hidden.map.lanes?.find((lane) => lane.kind === "GAINS"), { id: "GAINS", kind: "GAINS", visible: false });
  assert.deepEqual(applyAll(hidden.map, hidden.inverse).map, map);
  const shown = applyAll(hidden.map, showLane(hidden.map, "GAINS", true)).map;
  assert.deepEqual(shown.lanes?.find((lane) => lane.kind === "GAINS"), { id: "GAINS", kind: "GAINS" });
});

test("lanes move by one, are named, added and deleted with their cards", () => {
  const order = (changed: JourneyMap) => lanesOf(changed).map((lane) => lane.id);
  const titled = (title: string) => find(applyAll(own, titleLane(own, "own", title)).map, "own")?.["title"];
  const own = applyAll(map, addLane(map, "own", "Our own")).map;
  assert.equal(order(own).pop(), "own");
  const up = applyAll(own, moveLane(own, "own", -1)).map;
  assert.deepEqual(order(up).slice(-2), ["own", "ATTACHMENTS"]);
  assert.deepEqual(order(applyAll(up, moveLane(up, "own", 1)).map), order(own));
  assert.deepEqual(moveLane(own, "own", 1), []);
  assert.equal(titled("Ours"), "Ours");
  assert.equal(titled(" "), undefined);
  const { ops, cards } = removeLane(own, "own");
  assert.equal(cards, 2);
  const gone = applyAll(own, ops);
  assert.equal(find(gone.map, "c1"), undefined);
  assert.deepEqual(missingLanes(gone.map), []);
  assert.deepEqual(applyAll(gone.map, gone.inverse).map, own);
});

test("the priority is the weighted mean of what has a value, and says how it comes about", () => {
  const criteria = criteriaOf(map, (id) => id);
  const first = priorityOf(find(map, "t1") as never, criteria);
  assert.equal(first?.mean, 50);
  assert.deepEqual(first?.working.map((part) => part.contribution), [40, 10]);
  assert.equal(priorityOf({ id: "x" }, criteria), undefined);
  const mirrored = criteria.map((each) => ({ ...each, direction: "LOWER" as const }));
  assert.equal(priorityOf(find(map, "t2") as never, mirrored)?.value, 91);
  assert.deepEqual(ranking(map, criteria).map((each) => each.touchpoint.id), ["t1", "t2"]);
});

test("the shares of weights make a hundred", () => {
  assert.deepEqual(shares([1, 1, 1]), [34, 33, 33]);
  assert.deepEqual(shares([3, 3, 2, 2]), [30, 30, 20, 20]);
  assert.deepEqual(shares([0, 0]), [0, 0]);
  assert.deepEqual(shares([]), []);
});

test("the first change of a criterion writes the usual ones, and a deleted one leaves no values", () => {
  const usual = criteriaOf(map, (id) => "Name of " + id);
  const written = applyAll(map, writtenCriteria(map, usual)).map;
  assert.deepEqual(written.criteria?.map((each) => each.name), ["cost", "sales", "strategy", "frequency"].map((id) => "Name of " + id));
  assert.deepEqual(writtenCriteria(written, usual), []);
  const { ops, values } = removeCriterion(map, usual, "cost");
  const after = applyAll(map, ops);
  assert.equal(values, 2);
  assert.deepEqual(after.map.criteria?.map((each) => each.id), ["sales", "strategy", "frequency"]);
  assert.equal(find(after.map, "t2")?.["criterionValues"], undefined);
  assert.deepEqual(applyAll(after.map, after.inverse).map, map);
});

test("people are asked for by the beginnings of their names, and nothing else gets into the question", () => {
  assert.equal(peopleQuery('Ada "or" 1=1'), 'user.fullname ~ "Ada* or* 1* 1*"');
  assert.equal(peopleQuery(" - "), undefined);
});
