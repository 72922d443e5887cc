/**
 * What is being typed into a field. The map holds the last right value; a text that is none yet, or wrong, stays in its
 * field, also after the author looked at something else, until it is put right or somebody changes the value otherwise.
 */
import { useReducer, useRef } from "preact/hooks";
import type { Store } from "../../store";
import { useStore } from "../../hooks";

interface Typed {
  readonly text: string;
  readonly error: string | undefined;
  /** What the map held right after it was typed; not known before the next drawing. */
  stored?: string;
}

const kept = new WeakMap<Store, Map<string, Typed>>();

function typedIn(store: Store): Map<string, Typed> {
  let typed = kept.get(store);
  if (!typed) {
    typed = new Map();
    kept.set(store, typed);
  }
  return typed;
}

/** Takes a text; answers what is wrong with it. Changes under one key are undone together. */
export type Write = (text: string, key: string) => string | undefined;

export interface Draft {
  readonly text: string;
  readonly error: string | undefined;
  /** The author begins: what follows is one step. */
  focus(): void;
  input(text: string): void;
  /** The author goes away: what is right is shown as it is stored. */
  leave(): void;
  /** Forgets what was typed. */
  clear(): void;
}

let sessions = 0;

/** `name` tells fields apart, `stored` is what the field shows when nobody types. */
export function useDraft(name: string, stored: string, write: Write): Draft {
  const store = useStore();
  const typed = typedIn(store);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const session = useRef(0);
  let draft = typed.get(name);
  if (draft && draft.stored === undefined) {
    draft.stored = stored;
  } else if (draft && draft.stored !== stored) {
    typed.delete(name);
    draft = undefined;
  }
  return {
    text: draft?.text ?? stored,
    error: draft?.error,
    focus() {
      session.current = ++sessions;
    },
    input(text) {
      session.current ||= ++sessions;
      typed.set(name, { text, error: write(text, `panel:${name}:${session.current}`) });
      redraw(undefined as never);
    },
    leave() {
      const now = typed.get(name);
      if (now?.error) {
        store.say(now.error);
      } else if (now) {
        typed.delete(name);
        redraw(undefined as never);
      }
      session.current = 0;
    },
    clear() {
      typed.delete(name);
      redraw(undefined as never);
    },
  };
}
