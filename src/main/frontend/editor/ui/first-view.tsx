/** What readers see first: a parameter of the macro, so it is only here where the macro is. */
import { h } from "preact";
import type { MacroHome } from "../macro-home";
import { useSurroundings } from "../hooks";
import { t } from "../texts";

const VIEWS = ["whole", "pains", "summary"];

export function FirstView() {
  const { home, saving } = useSurroundings();
  const macro = home as MacroHome;
  return (
    <label class="jme-first-view">
      {t("shell.first")}{" "}
      <select
        onChange={(event) => {
          macro.showFirst(event.currentTarget.value);
          saving.changed();
        }}
      >
        {VIEWS.map((view) => (
          <option key={view} value={view} selected={view === macro.firstView()}>{t(`shell.first.${view}`)}</option>
        ))}
      </select>
    </label>
  );
}
