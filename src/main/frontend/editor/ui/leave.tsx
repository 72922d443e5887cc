/** Asks before work that only this browser has is left. */
import { h } from "preact";
import type { Edit } from "../edit";
import { t } from "../texts";
import { Modal } from "./modal";

export function Leave({ edit, stay, close }: { edit: Edit; stay: () => void; close: (giveUp: boolean) => void }) {
  const save = () => {
    stay();
    void edit.saving.save().then((safe) => safe && close(false));
  };
  return (
    <Modal title={t("leave.title")} close={stay}>
      <p>{t("leave.text")}</p>
      <div class="jme-row">
        <button type="button" class="jme-button jme-primary" onClick={save}>{edit.home.inMacro ? t("shell.insert") : t("leave.save")}</button>
        <button type="button" class="jme-button" onClick={() => close(false)}>{t("leave.keep")}</button>
        <button type="button" class="jme-button jme-danger" onClick={() => close(true)}>{t("leave.discard")}</button>
        <button type="button" class="jme-button" onClick={stay}>{t("leave.stay")}</button>
      </div>
    </Modal>
  );
}
