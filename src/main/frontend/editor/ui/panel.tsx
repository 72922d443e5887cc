/** The side panel: everything about what is chosen, and the settings of the map. The bar and the keyboard open and close it. */
import { h, type ComponentType } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { useEditor, useStore } from "../hooks";
import type { PanelName } from "../store";
import { t } from "../texts";
import { Sign } from "./form/choices";
import { later } from "./later";
import { Details } from "./panel-details";
import { focusGrid, focusPanel, isInGrid, keepFocus } from "./panel-focus";

type Shown = Exclude<PanelName, "closed">;

const settings = (name: Exclude<Shown, "details">) => later(async () => (await import("./extras")).SETTINGS[name]);

const FORMS: { readonly [name in Shown]: ComponentType } = {
  details: Details,
  map: settings("map"),
  personas: settings("personas"),
  lanes: settings("lanes"),
  criteria: settings("criteria"),
  checks: settings("checks"),
};

/** Below this the panel lies over the grid (panel.css), so it waits to be asked for. */
const NARROW = "(max-width: 720px)";

export function Panel() {
  const store = useStore();
  const shown = useEditor((state) => state.panel);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (window.matchMedia(NARROW).matches) {
      store.show("closed");
    }
  }, [store]);
  useEffect(() => {
    // Asked for by keyboard from the grid; a click on the bar leaves the focus there.
    if (shown !== before.current && shown !== "closed" && isInGrid()) {
      focusPanel();
    }
    before.current = shown;
  }, [shown]);
  return shown === "closed" ? null : <Open shown={shown} />;
}

function Open({ shown }: { shown: Shown }) {
  const store = useStore();
  const panel = useRef<HTMLElement>(null);
  const Form = FORMS[shown];
  // When it closes under the author, the grid is where to go on.
  useLayoutEffect(() => {
    const element = panel.current as HTMLElement;
    const end = keepFocus(element);
    return () => {
      end();
      if (element.contains(document.activeElement)) {
        focusGrid();
      }
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      if (window.matchMedia(NARROW).matches) {
        store.show("closed");
      }
      focusGrid();
    }
  };
  return (
    <aside class="jme-panel" aria-label={t("panel.name")} tabIndex={-1} ref={panel} onKeyDown={onKeyDown}>
      <div class="jme-panel-head">
        <h2>{t(`panel.title.${shown}`)}</h2>
        <Sign label={t("panel.close")} act={() => store.show("closed")}>×</Sign>
      </div>
      <div class="jme-form" key={shown}>
        <Form />
      </div>
    </aside>
  );
}
