import assert from "node:assert/strict";
import { test } from "node:test";
import type { JourneyMap } from "./core/model";
import type { Base, Home, Saved } from "./home";
import { Saving } from "./saving";

const map = (title: string): JourneyMap => ({ schemaVersion: 1, id: "m", title });

/** A home that answers what the test says, when the test says so. */
class SlowHome implements Home {
  readonly pageId = "1";
  readonly inMacro = false;
  readonly asked: { base: Base; map: JourneyMap; answer: (saved: Saved) => void }[] = [];

  save(base: Base, sent: JourneyMap): Promise<Saved> {
    return new Promise((answer) => this.asked.push({ base, map: sent, answer }));
  }
}

function workplace() {
  const place = {
    current: map("as loaded"),
    later: [] as (() => void)[],
    confirmed: [] as Base[],
  };
  const home = new SlowHome();
  const saving = new Saving(home, { version: 1, map: place.current }, {
    map: () => place.current,
    sending: () => undefined,
    replace: (merged) => (place.current = merged),
    later: (_pause, run) => {
      place.later.push(run);
      return () => (place.later = place.later.filter((each) => each !== run));
    },
    confirmed: (base) => place.confirmed.push(base),
  });
  const change = (title: string) => {
    place.current = map(title);
    saving.changed();
  };
  const answer = async (saved: Saved) => {
    home.asked[home.asked.length - 1]?.answer(saved);
    await new Promise((done) => setTimeout(done));
  };
  return { place, home, saving, change, answer };
}

const saved = (version: number, title: string, merged = false): Saved => ({ kind: "saved", version, map: map(title), merged });

test("what was not changed is not sent", async () => {
  const { saving, home } = workplace();
  assert.equal(await saving.save(), true);
  assert.equal(home.asked.length, 0);
});

test("a save that came through leaves nothing at risk", async () => {
  const { saving, change, answer, place } = workplace();
  change("mine");
  assert.equal(saving.atRisk(), true);
  const done = saving.save();
  await answer(saved(2, "mine"));
  assert.equal(await done, true);
  assert.equal(saving.began().version, 2);
  assert.deepEqual(place.confirmed.map((base) => base.version), [2]);
});

test("what others changed comes in", async () => {
  const { saving, change, answer, place } = workplace();
  change("mine");
  void saving.save();
  await answer(saved(3, "mine and theirs", true));
  assert.equal(place.current.title, "mine and theirs");
  assert.deepEqual(saving.state(), { kind: "clean", since: "merged" });
});

test("only one request is on its way", async () => {
  const { saving, change, home } = workplace();
  change("mine");
  void saving.save();
  assert.equal(await saving.save(), false);
  assert.equal(home.asked.length, 1);
});

test("what is changed while a save is on its way stays, and is not saved yet", async () => {
  const { saving, change, answer, place, home } = workplace();
  change("mine");
  void saving.save();
  change("more of mine");
  await answer(saved(2, "mine"));
  assert.equal(place.current.title, "more of mine");
  assert.equal(saving.state().kind, "dirty");
  void saving.save();
  assert.equal(home.asked[1]?.base.version, 2);
});

test("after a merge, what was changed meanwhile is merged from the old version on", async () => {
  const { saving, change, answer, place, home } = workplace();
  change("mine");
  void saving.save();
  change("more of mine");
  await answer(saved(3, "mine and theirs", true));
  assert.equal(place.current.title, "more of mine");
  assert.equal(place.confirmed.length, 0);
  void saving.save();
  assert.equal(home.asked[1]?.base.version, 1);
});

test("a lost answer is asked for again with the same map from the same version", async () => {
  const { saving, change, answer, place, home } = workplace();
  change("mine");
  void saving.save();
  await answer({ kind: "unreachable" });
  assert.equal(saving.state().kind, "unreachable");
  place.later[0]?.();
  assert.equal(home.asked.length, 2);
  assert.deepEqual(home.asked[1]?.base, home.asked[0]?.base);
  assert.equal(home.asked[1]?.map, home.asked[0]?.map);
});

test("what had no answer is sent again as it was, and then what was changed since", async () => {
  const { saving, change, answer, place, home } = workplace();
  change("mine");
  void saving.save();
  const sent = place.current;
  await answer({ kind: "unreachable" });
  change("more of mine");
  void saving.save();
  assert.equal(home.asked[1]?.map, sent);
  await answer(saved(2, "mine"));
  assert.equal(home.asked[2]?.map.title, "more of mine");
  assert.equal(home.asked[2]?.base.version, 2);
  await answer(saved(3, "more of mine"));
  assert.equal(saving.state().kind, "clean");
});

test("after a log-in it goes on", async () => {
  const { saving, change, answer } = workplace();
  change("mine");
  void saving.save();
  await answer({ kind: "login" });
  assert.equal(saving.atRisk(), true);
  saving.retry();
  await answer(saved(2, "mine"));
  assert.equal(saving.state().kind, "clean");
});

test("a refusal is not tried again by itself, but after the next change it may be", async () => {
  const { saving, change, answer, place } = workplace();
  change("mine");
  void saving.save();
  await answer({ kind: "refused", message: "no", problems: [] });
  saving.retry();
  assert.equal(saving.state().kind, "refused");
  assert.equal(place.later.length, 0);
  change("other");
  assert.equal(saving.state().kind, "dirty");
});

test("conflicts put the merged draft in place, and the choices are saved over the version they were told of", async () => {
  const { saving, change, answer, place, home } = workplace();
  change("mine");
  void saving.save();
  const conflict = { id: "", member: "title", kind: "CHANGED" as const, label: "Title" };
  await answer({ kind: "conflicts", version: 5, draft: map("theirs"), conflicts: [conflict] });
  assert.equal(place.current.title, "theirs");
  assert.deepEqual(saving.state(), { kind: "conflicts", conflicts: [conflict] });
  assert.equal(await saving.save(), false);
  place.current = map("chosen");
  saving.resolved();
  void saving.save();
  assert.equal(home.asked[1]?.base.version, 5);
});

test("conflicts that come after further changes are asked for again with those", async () => {
  const { saving, change, answer, place, home } = workplace();
  change("mine");
  void saving.save();
  change("more of mine");
  await answer({ kind: "conflicts", version: 5, draft: map("theirs"), conflicts: [] });
  assert.equal(place.current.title, "more of mine");
  assert.equal(home.asked.length, 2);
  assert.equal(home.asked[1]?.base.version, 1);
});
