/** How components come to the state. */
import { createContext } from "preact";
import { useContext, useLayoutEffect, useReducer, useRef } from "preact/hooks";
import type { Home } from "./home";
import type { Saving, SavingState } from "./saving";
import type { EditorState, Store } from "./store";

/** What surrounds the map: where it is stored and what can be asked of the site. */
export interface Surroundings {
  readonly store: Store;
  /** Empty where the map is not on a page yet. */
  readonly pageId: string;
  readonly home: Home;
  readonly saving: Saving;
}

export const EditorContext = createContext<Surroundings | undefined>(undefined);

export function useSurroundings(): Surroundings {
  const around = useContext(EditorContext);
  if (!around) {
    throw new Error("Expected an EditorContext around this component");
  }
  return around;
}

export function useStore(): Store {
  return useSurroundings().store;
}

/** A part of the state; the component is drawn again when it becomes another value. */
export function useEditor<T>(select: (state: EditorState) => T): T {
  const store = useStore();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const value = select(store.get());
  const seen = useRef({ value, select });
  seen.current = { value, select };
  useLayoutEffect(
    () =>
      store.subscribe(() => {
        if (seen.current.select(store.get()) !== seen.current.value) {
          redraw(undefined as never);
        }
      }),
    [store],
  );
  return value;
}

/** What is known of the save. */
export function useSaving(): SavingState {
  const { saving } = useSurroundings();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => saving.subscribe(() => redraw(undefined as never)), [saving]);
  return saving.state();
}
