/** A dialog over the editor: focus stays inside, Escape closes, focus returns. */
import { h, type ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../texts";

export function Modal({ title, close, wide, children }: {
  title: string;
  close: () => void;
  wide?: boolean;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) {
        opener.focus();
      }
    };
  }, []);
  return (
    <dialog class={wide ? "jme-modal jme-wide" : "jme-modal"} ref={dialog} aria-labelledby="jme-modal-title" onClose={close}>
      <header class="jme-modal-head">
        <h2 id="jme-modal-title">{title}</h2>
        <button type="button" class="jme-icon" aria-label={t("shell.close")} onClick={close}>×</button>
      </header>
      {children}
    </dialog>
  );
}
