/** Changing the map from the panel: each change has a name that undo tells. */
import { useStore } from "../hooks";
import { born, type Kind } from "../core/forms/kinds";
import { freshId } from "../core/ids";
import type { Id, Json } from "../core/model";
import { at, STAGES, TOUCHPOINTS, type Row } from "../core/selection";
import { gridOf, laneOf, cardsAt } from "../core/grid";
import type { Op } from "../core/ops";
import type { Store } from "../store";
import { t } from "../texts";
import { subjectOf } from "../core/forms/kinds";

export interface Changes {
  readonly store: Store;
  /** Changes one member; `label` is what its field is called. */
  set(id: Id, member: string, label: string, value: Json | undefined, key?: string): void;
  /** Adds an element at the end of a list and answers its id. */
  add(parent: Id, list: string, kind: Kind, name: string, more?: { readonly [member: string]: Json }): Id;
  remove(id: Id, kind: Kind, name: string): void;
  /** Anything else; `label` is the whole name of the step. */
  run(label: string, ops: readonly Op[], key?: string): void;
}

const known = new WeakMap<Store, Changes>();

export function useChanges(): Changes {
  const store = useStore();
  let changes = known.get(store);
  if (!changes) {
    changes = changesOf(store);
    known.set(store, changes);
  }
  return changes;
}

function changesOf(store: Store): Changes {
  return {
    store,
    set(id, member, label, value, key) {
      store.change(t("panel.did.change", label), [{ op: "set", id, member, value }], { key });
    },
    add(parent, list, kind, name, more) {
      const id = freshId();
      store.change(t("panel.did.add", name || kindName(kind)), [{ op: "insert", element: born(kind, id, name, more), place: { parent, list } }]);
      return id;
    },
    remove(id, kind, name) {
      const label = t("panel.did.remove", name || kindName(kind));
      if (store.change(label, [{ op: "remove", id }])) {
        store.say(label);
      }
    },
    run(label, ops, key) {
      store.change(label, ops, { key });
    },
  };
}

export function kindName(kind: Kind): string {
  return t(`panel.kind.${kind}`);
}

/** Goes to an element in the grid: to its head, or to the card in its lane. */
export function goTo(store: Store, id: Id): void {
  const { map } = store.get();
  const subject = subjectOf(map, id);
  const grid = gridOf(map);
  if (!subject) {
    return;
  }
  const focus = (row: Row, column: Id, card?: Id) => store.select(at({ row, column, card }));
  const column = grid.columns.find((each) => each.touchpoint?.id === subject.touchpoint);
  const lane = column?.touchpoint && grid.lanes.find((each) => cardsAt(column.touchpoint as never, each).some((card) => card.id === id));
  if (subject.kind === "STAGE") {
    focus(STAGES, id);
  } else if (subject.kind === "LANE" && laneOf(grid, id)) {
    focus(id, "/heads");
  } else if (lane && column) {
    focus(lane.id, column.id, id);
  } else if (subject.touchpoint) {
    focus(TOUCHPOINTS, subject.touchpoint);
  }
}
