/** All commands by name: type a few letters, choose with the arrows, Enter. */
import { h } from "preact";
import { useState } from "preact/hooks";
import { keyText, search, titleOf, type Command } from "../commands";
import { t } from "../texts";
import { Modal } from "./modal";

export function Palette({ commands, close }: { commands: readonly Command[]; close: () => void }) {
  const [question, ask] = useState("");
  const [chosen, choose] = useState(0);
  const found = search(commands, question);
  const current = Math.min(chosen, Math.max(0, found.length - 1));
  const run = (command: Command | undefined) => {
    if (command && command.enabled?.() !== false) {
      close();
      // The palette gives focus back first: what the command opens may take it.
      setTimeout(command.run);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step) {
      event.preventDefault();
      choose((current + step + found.length) % Math.max(1, found.length));
    } else if (event.key === "Enter") {
      event.preventDefault();
      run(found[current]);
    }
  };
  return (
    <Modal title={t("palette.title")} close={close}>
      <input class="jme-palette-input" type="text" autofocus role="combobox" aria-expanded="true" aria-controls="jme-palette-list" autocomplete="off"
        aria-label={t("palette.title")} aria-activedescendant={found[current] ? "jme-command-" + found[current].id : undefined}
        value={question} onInput={(event) => (ask(event.currentTarget.value), choose(0))} onKeyDown={onKeyDown} />
      <ul class="jme-palette" id="jme-palette-list" role="listbox" aria-label={t("palette.title")}>
        {found.map((command, index) => (
          <li key={command.id} id={"jme-command-" + command.id} role="option" aria-selected={index === current}
            aria-disabled={command.enabled?.() === false} onClick={() => run(command)}>
            <span>{titleOf(command)}</span>
            {command.keys[0] && <kbd>{keyText(command.keys[0])}</kbd>}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{t("palette.none")}</p>}
    </Modal>
  );
}
