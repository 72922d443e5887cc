/** Parts of the editor that most edits never need: fetched when they are shown first. */
import { h, type ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t } from "../texts";

/** A component that stands for one that is fetched; what could not be fetched can be asked for again. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [failed, fail] = useState(false);
    const [, redraw] = useState(0);
    const ask = () => {
      fail(false);
      load().then(
        (component) => {
          loaded = component;
          redraw(1);
        },
        () => fail(true),
      );
    };
    useEffect(() => {
      if (!loaded) {
        ask();
      }
    }, []);
    if (loaded) {
      return h(loaded, props);
    }
    return failed ? (
      <p role="alert" class="jme-later">
        {t("shell.later.failed")} <button type="button" class="jme-button" onClick={ask}>{t("shell.retry")}</button>
      </p>
    ) : null;
  };
}
