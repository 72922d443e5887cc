/** The keys, all on one sheet. */
import { h } from "preact";
import { keyText, titleOf, type Command } from "../commands";
import { t } from "../texts";
import { Modal } from "./modal";

export function Help({ commands, close }: { commands: readonly Command[]; close: () => void }) {
  return (
    <Modal title={t("help.title")} close={close} wide>
      <p>{t("help.text")}</p>
      <dl class="jme-help">
        {commands.filter((command) => command.keys.length > 0).map((command) => (
          <div key={command.id}>
            <dt>{titleOf(command)}</dt>
            <dd>{command.keys.map((key) => <kbd key={key}>{keyText(key)}</kbd>)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
