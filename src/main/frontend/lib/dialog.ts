/** A modal form on the platform's own dialog element: focus stays inside, Escape closes, focus returns. */
import { element } from "./dom";
import { text } from "./texts";

/** The parts of an open dialog. */
export interface FormDialog {
  /** Where the fields go. */
  fields: HTMLElement;
  /** Shows a message in the dialog, or clears it. */
  say(message: string, kind?: "error" | "info"): void;
  /** While busy the form cannot be sent. */
  busy(busy: boolean): void;
  /** Whether the form could be sent at all. */
  ready(ready: boolean): void;
  close(): void;
}

/** Opens a dialog; `send` runs on submit, when the browser finds all fields valid. */
export function openDialog(title: string, submit: string, send: (dialog: FormDialog) => Promise<void>): FormDialog {
  const opener = document.activeElement;
  const heading = "jm-dialog-title";
  const message = element("p", { class: "jm-dialog-message", role: "alert" });
  const fields = element("div", { class: "jm-dialog-fields" });
  const send_ = element("button", { type: "submit", class: "jm-primary" }, submit);
  const cancel = element("button", { type: "button", click: () => dialog.close() }, text("cancel"));
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", { id: heading }, title),
    message,
    fields,
    element("div", { class: "jm-dialog-buttons" }, send_, cancel),
  );
  const dialog = element("dialog", { class: "jm-dialog", "aria-labelledby": heading }, form);

  let isBusy = false;
  let isReady = true;
  const update = () => {
    send_.setAttribute("aria-disabled", String(isBusy || !isReady));
    form.setAttribute("aria-busy", String(isBusy));
  };
  const handle: FormDialog = {
    fields,
    say(text, kind = "error") {
      message.replaceChildren(text);
      message.dataset.kind = kind;
    },
    busy(busy) {
      isBusy = busy;
      update();
    },
    ready(ready) {
      isReady = ready;
      update();
    },
    close: () => dialog.close(),
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!isBusy && isReady) {
      handle.say("");
      handle.busy(true);
      void send(handle).finally(() => handle.busy(false));
    }
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (opener instanceof HTMLElement && opener.isConnected) {
      opener.focus();
    }
  });
  document.body.append(dialog);
  dialog.showModal();
  return handle;
}

let counter = 0;

/** A labelled field with room for a message of its own. */
export function field(label: string, control: HTMLElement, hint = ""): HTMLElement {
  const id = "jm-field-" + ++counter;
  control.id = id;
  const parts: HTMLElement[] = [element("label", { for: id }, label), control];
  if (hint) {
    parts.push(element("small", { id: id + "-hint" }, hint));
    control.setAttribute("aria-describedby", id + "-hint");
  }
  return element("div", { class: "jm-field" }, ...parts);
}

/** Marks a field as wrong, in words that belong to it; an empty text clears the mark. */
export function markField(control: HTMLElement, message: string): void {
  const id = control.id + "-error";
  document.getElementById(id)?.remove();
  control.setAttribute("aria-invalid", String(message !== ""));
  const described = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((each) => each && each !== id);
  if (message) {
    control.after(element("span", { id, class: "jm-field-error" }, message));
    described.unshift(id);
  }
  control.setAttribute("aria-describedby", described.join(" "));
}

/** Replaces the choices of a select and keeps the wanted one, if it is there. */
export function choices(select: HTMLSelectElement, options: { id: string; name: string }[], wanted?: string): void {
  select.replaceChildren(...options.map((option) => element("option", { value: option.id }, option.name)));
  if (wanted && options.some((option) => option.id === wanted)) {
    select.value = wanted;
  }
}
