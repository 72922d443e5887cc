/** Work that an editor left in this browser when its tab was closed. */
import { h } from "preact";
import { mapOf, type Draft } from "../drafts";
import { download } from "../take";
import { t } from "../texts";
import { Notice } from "./notices";

export function Recovery({ draft, recover, discard }: { draft: Draft; recover: () => void; discard: () => void }) {
  const at = new Date(draft.changedAt).toLocaleString(document.documentElement.lang || undefined);
  const text = t("shell.recovery.text", draft.ops.length, at);
  return (
    <Notice kind="info" text={draft.typing ? text + " " + t("shell.recovery.typing", draft.typing) : text}>
      {draft.ops.length > 0 && (
        <button type="button" class="jme-button jme-primary" onClick={recover}>{t("shell.recovery.recover")}</button>
      )}
      {draft.ops.length > 0 && (
        <button type="button" class="jme-button" onClick={() => download(mapOf(draft))}>{t("shell.download")}</button>
      )}
      <button type="button" class="jme-button" onClick={discard}>{t("shell.recovery.discard")}</button>
    </Notice>
  );
}
