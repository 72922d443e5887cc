/** Takes the map along as text, whatever the server says. */
import { Fragment, h } from "preact";
import { useRef, useState } from "preact/hooks";
import { useStore } from "../hooks";
import { asText, download } from "../take";
import { t } from "../texts";

export function CopyJson() {
  const store = useStore();
  const [shown, show] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    const text = asText(store.get().map);
    show(text);
    // Only secure sites may write to the clipboard by script; everybody can copy from the field.
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    copied.then(
      () => store.say(t("shell.copied")),
      () => area.current?.select(),
    );
  };
  return (
    <>
      <button type="button" class="jme-button" onClick={copy}>{t("shell.copy")}</button>
      <button type="button" class="jme-button" onClick={() => download(store.get().map)}>{t("shell.download")}</button>
      {shown && (
        <textarea class="jme-copy" ref={area} readOnly rows={6} aria-label={t("shell.copy.label")} value={shown}
          onFocus={(event) => event.currentTarget.select()} />
      )}
    </>
  );
}
