/** The details of a touchpoint beside the map: a drawer on the platform's own dialog element. */
import { element } from "./dom";
import { text } from "./texts";

/** Opens the details of the touchpoint whose name was followed. */
export function openDetails(link: HTMLAnchorElement): void {
  new Drawer(link).open();
}

type Step = -1 | 1;

class Drawer {
  private readonly body = element("div", {
    class: "jm-d-body",
    // It scrolls, and holds hardly anything that the keyboard could be on.
    tabindex: "0",
    role: "region",
    "aria-labelledby": "jm-d-name",
  });
  private readonly status = element("p", { class: "jm-d-status", role: "status" });
  private readonly bar = element("div", { class: "jm-d-bar" });
  private readonly dialog = element("dialog", { class: "jm jm-drawer" }, this.bar, this.status, this.body);
  private readonly mapId: string;
  private readonly pageId: string;
  private request = new AbortController();

  constructor(private link: HTMLAnchorElement) {
    const map = link.closest<HTMLElement>("section.jm") as HTMLElement;
    this.mapId = map.dataset.jmMap ?? "";
    this.pageId = map.dataset.jmPage ?? "";
    this.bar.append(element("button", { type: "button", "data-jm-do": "close" }, text("cancel")));
    this.bar.addEventListener("click", (event) => this.run(event));
    this.dialog.addEventListener("click", (event) => {
      if (event.target === this.dialog) {
        this.dialog.close();
      }
    });
    this.dialog.addEventListener("close", () => this.closed());
  }

  open(): void {
    document.body.append(this.dialog);
    this.dialog.showModal();
    void this.show().then(() => this.body.querySelector("h2")?.focus());
  }

  /** The touchpoint's name stands there at once, all else when it has come. */
  private async show(): Promise<void> {
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    this.say("");
    this.fill(element("h2", { dir: "auto" }, this.link.textContent ?? ""));
    this.dialog.setAttribute("aria-busy", "true");
    this.body.scrollTop = 0;
    const answer = await this.fetch(signal);
    if (signal.aborted) {
      return;
    }
    this.dialog.removeAttribute("aria-busy");
    if (typeof answer === "string") {
      this.say(answer);
      return;
    }
    this.takeBar(answer);
    this.takeStates(answer);
    this.fill(...answer.children);
  }

  /** What our server wrote, with every text in it escaped; or why there is nothing. */
  private async fetch(signal: AbortSignal): Promise<HTMLElement | string> {
    const path = ["pages", this.pageId, "maps", this.mapId, "touchpoints", this.touchpointId()];
    try {
      const response = await fetch(
        AJS.contextPath() + "/rest/journey-maps/1.0/" + path.map(encodeURIComponent).join("/"),
        { credentials: "same-origin", headers: { Accept: "text/html, application/json" }, signal },
      );
      if (!response.ok) {
        const refusal = (await response.json()) as { message?: string };
        return refusal.message ?? text("unreachable");
      }
      const parsed = new DOMParser().parseFromString(await response.text(), "text/html");
      const details = parsed.querySelector<HTMLElement>("article.jm-d");
      return details ? document.adoptNode(details) : text("unreachable");
    } catch {
      return text("unreachable");
    }
  }

  private touchpointId(): string {
    return this.hash().slice(`#jm-${this.mapId}-`.length);
  }

  private hash(): string {
    return this.link.getAttribute("href") ?? "";
  }

  private fill(...parts: Element[]): void {
    this.body.replaceChildren(...parts);
    const heading = this.body.querySelector("h2");
    if (heading) {
      heading.id = "jm-d-name";
      heading.tabIndex = -1;
      this.dialog.setAttribute("aria-labelledby", heading.id);
    }
  }

  /** The buttons come with the first details, and stay: whoever walks on keeps the focus. */
  private takeBar(details: HTMLElement): void {
    const bar = details.querySelector(".jm-d-bar");
    bar?.remove();
    if (bar && !this.bar.querySelector("[data-jm-do='next']")) {
      this.bar.replaceChildren(...bar.children);
    }
    this.button("previous")?.setAttribute("aria-disabled", String(!this.neighbour(-1)));
    this.button("next")?.setAttribute("aria-disabled", String(!this.neighbour(1)));
  }

  private button(name: string): HTMLElement | null {
    return this.bar.querySelector<HTMLElement>(`[data-jm-do="${name}"]`);
  }

  /** How far a gap has come is known on the page for this viewer, and in the details for anybody. */
  private takeStates(details: HTMLElement): void {
    details.querySelectorAll<HTMLElement>("[data-jm-pain]").forEach((pain) => {
      const id = CSS.escape(pain.dataset.jmPain ?? "");
      const band = this.map()?.querySelector<HTMLElement>(`[data-jm-gap="${id}"]`);
      if (!band) {
        return;
      }
      pain.dataset.state = band.dataset.state ?? "";
      pain.classList.toggle("jm-closed", band.classList.contains("jm-closed"));
      for (const part of [".jm-gap-state", ".jm-gap-flags", ".jm-gap-work"]) {
        const known = band.querySelector(part);
        if (known) {
          pain.querySelector(part)?.replaceWith(known.cloneNode(true));
        }
      }
    });
  }

  /** The map as it stands now: it is replaced when something was done with it. */
  private map(): HTMLElement | null {
    const [page, map] = [CSS.escape(this.pageId), CSS.escape(this.mapId)];
    return document.querySelector<HTMLElement>(`section.jm[data-jm-page="${page}"][data-jm-map="${map}"]`);
  }

  private links(): HTMLAnchorElement[] {
    return Array.from(this.map()?.querySelectorAll<HTMLAnchorElement>("a.jm-open") ?? []);
  }

  private neighbour(step: Step): HTMLAnchorElement | undefined {
    const links = this.links();
    return links[links.findIndex((link) => link.getAttribute("href") === this.hash()) + step];
  }

  private run(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>("[data-jm-do]");
    const command = button?.dataset.jmDo;
    if (button && command === "copy") {
      void this.copy(button);
    } else if (command === "close") {
      this.dialog.close();
    } else if (command) {
      this.go(command === "next" ? 1 : -1);
    }
  }

  private go(step: Step): void {
    const to = this.neighbour(step);
    if (to) {
      this.link = to;
      // The heading changes out of sight of those who stay on the button.
      void this.show().then(() => this.say(this.status.textContent || (to.textContent ?? ""), true));
    }
  }

  private async copy(button: HTMLElement): Promise<void> {
    const address = location.href.split("#")[0] + this.hash();
    const copied = await writeToClipboard(address, this.dialog);
    this.say(copied ? (button.dataset.jmDone ?? "") : (button.dataset.jmFailed ?? "") + " " + address);
  }

  private say(message: string, quietly = false): void {
    this.status.classList.toggle("jm-vh", quietly);
    this.status.textContent = message;
  }

  private closed(): void {
    this.request.abort();
    this.dialog.remove();
    const link = this.links().find((each) => each.getAttribute("href") === this.hash()) ?? this.link;
    link.focus();
  }
}

/** Sites without TLS have no clipboard of their own: there the old command does it. */
async function writeToClipboard(address: string, within: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    const field = element("textarea", { class: "jm-vh", readonly: true });
    const before = document.activeElement;
    field.value = address;
    within.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    if (before instanceof HTMLElement) {
      before.focus();
    }
    return copied;
  }
}
