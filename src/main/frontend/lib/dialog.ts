/** A modal form on the platform's own dialog element: focus stays inside, Escape closes, focus returns. */
import { element } from "./dom";
import { text } from "./texts";

/** The parts of an open dialog. */
export interface FormDialog {
  /** Where the fields go. */
  fields: HTMLElement;
  /** How far it is: always in sight, and read out. */
  progress: HTMLElement;
  /** Shows a message in the dialog, with what can be done about it, or clears it. */
  say(message: string, kind?: "error" | "info", ...remedies: Node[]): void;
  /** While busy the form cannot be sent, and closing it is warned about. */
  busy(busy: boolean): void;
  /** Whether the form could be sent at all. */
  ready(ready: boolean): void;
  /** Names the buttons anew; without a name there is nothing left to send. */
  name(submit: string, leave?: string): void;
  /** Leads to the first field that is marked as wrong. */
  toMistake(): void;
  /** Runs when the dialog was closed, by whomever. */
  whenClosed(run: () => void): void;
  close(): void;
}

/** How a dialog differs from the others. */
export interface DialogLook {
  wide?: boolean;
  /** What who closes it while it is busy has to know; closing once more does it. */
  leaving?: string;
}

let counter = 0;

/** Opens a dialog; `send` runs on submit, when the browser finds all fields valid. */
export function openDialog(
  title: string,
  submit: string,
  send: (dialog: FormDialog) => Promise<void>,
  look: DialogLook = {},
): FormDialog {
  const opener = document.activeElement;
  const heading = "jm-dialog-title-" + ++counter;
  const message = element("p", { class: "jm-dialog-message", role: "alert" });
  const fields = element("div", { class: "jm-dialog-fields" });
  const progress = element("div", { class: "jm-dialog-progress", role: "status" });
  const send_ = element("button", { type: "submit", class: "jm-primary" }, submit);
  const cancel = element("button", { type: "button", click: () => leave() }, text("cancel"));
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", { id: heading }, title),
    message,
    fields,
    progress,
    element("div", { class: "jm-dialog-buttons" }, send_, cancel),
  );
  const dialog = element("dialog", { class: look.wide ? "jm-dialog jm-dialog-wide" : "jm-dialog", "aria-labelledby": heading }, form);

  let isBusy = false;
  let isReady = true;
  let isWarned = false;
  const update = () => {
    send_.setAttribute("aria-disabled", String(isBusy || !isReady));
    form.setAttribute("aria-busy", String(isBusy));
  };
  const leave = () => {
    if (isBusy && look.leaving && !isWarned) {
      isWarned = true;
      handle.say(look.leaving);
    } else {
      dialog.close();
    }
  };
  const keep = (event: Event) => event.preventDefault();
  const handle: FormDialog = {
    fields,
    progress,
    say(text, kind = "error", ...remedies) {
      message.replaceChildren(...(text ? [element("bdi", {}, text)] : []), ...remedies.flatMap((each) => [" ", each]));
      message.dataset.kind = kind;
    },
    busy(busy) {
      isBusy = busy;
      if (isWarned) {
        isWarned = false;
        handle.say("");
      }
      window[busy && look.leaving ? "addEventListener" : "removeEventListener"]("beforeunload", keep);
      update();
    },
    ready(ready) {
      isReady = ready;
      update();
    },
    name(submit, leave = text("cancel")) {
      send_.textContent = submit;
      cancel.textContent = leave;
      const hadFocus = document.activeElement === send_;
      send_.hidden = submit === "";
      if (send_.hidden && hadFocus) {
        cancel.focus();
      }
    },
    toMistake() {
      const wrong = form.querySelector<HTMLElement>("[aria-invalid='true']");
      wrong?.closest("details")?.setAttribute("open", "");
      wrong?.focus();
    },
    whenClosed(run) {
      dialog.addEventListener("close", run);
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
  // A field in a closed part cannot be pointed at, so that part opens first.
  form.addEventListener("invalid", (event) => (event.target as Element).closest("details")?.setAttribute("open", ""), true);
  dialog.addEventListener("cancel", (event) => {
    if (event.target === dialog) {
      event.preventDefault();
      leave();
    }
  });
  dialog.addEventListener("close", () => {
    window.removeEventListener("beforeunload", keep);
    dialog.remove();
    if (opener instanceof HTMLElement && opener.isConnected) {
      opener.focus();
    }
  });
  document.body.append(dialog);
  dialog.showModal();
  return handle;
}

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

/** Puts a text into a field whose author was not faster. */
export function prefill(control: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  if (!control.value) {
    control.value = value;
  }
}

/** Replaces the choices of a select and keeps the wanted one, if it is there. */
export function choices(select: HTMLSelectElement, options: { id: string; name: string }[], wanted?: string): void {
  select.replaceChildren(...options.map((option) => element("option", { value: option.id, dir: "auto" }, option.name)));
  if (wanted && options.some((option) => option.id === wanted)) {
    select.value = wanted;
  }
}
