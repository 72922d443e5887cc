/** Guidance on the map as a whole: it teaches and never blocks. */
import { h } from "preact";
import { t } from "../texts";

export function Checks() {
  return <p class="jme-hint">{t("panel.hint.checks")}</p>;
}
