/** Trackers as the forms ask them, and what stands in the way of an answer. */
import type { FormDialog } from "./dialog";
import { externalLink } from "./dom";
import { get, type Refusal, type Reply } from "./rest";
import { text } from "./texts";

/** Something of a tracker's that can be chosen. */
export interface Named {
  id: string;
  name: string;
}

/** A connected tracker. */
export interface Server extends Named {
  primary: boolean;
  url?: string;
}

/** How a tracker answered; only FOUND brings what was asked for. */
export interface Answered {
  answer: string;
  text?: string;
  authoriseUrl?: string;
}

/** The link to give one's consent. It opens beside the form, so that nothing that was entered is lost. */
export function authoriseLink(address: string): Node {
  return externalLink(address, text("authorise.beside"), true);
}

/** Asks a tracker for one thing at a time, tells what is in the way, and asks again when the viewer comes back. */
export class TrackerQuestions {
  private question = new AbortController();
  private again: (() => void) | undefined;

  constructor(private readonly dialog: FormDialog) {
    const back = () => document.visibilityState === "visible" && this.repeat();
    window.addEventListener("focus", back);
    document.addEventListener("visibilitychange", back);
    dialog.whenClosed(() => {
      this.question.abort();
      window.removeEventListener("focus", back);
      document.removeEventListener("visibilitychange", back);
    });
  }

  /** What was found; otherwise the dialog says why not. A newer question makes older answers void. */
  async ask<T>(path: string, repeat: () => void): Promise<T | undefined> {
    this.question.abort();
    this.question = new AbortController();
    this.again = undefined;
    const answer = await this.settle(get<T & Answered>(path, this.question.signal));
    if (answer && (answer.answer ?? "FOUND") !== "FOUND") {
      this.dialog.say(answer.text ?? "", "error", ...(answer.authoriseUrl ? [authoriseLink(answer.authoriseUrl)] : []));
      this.again = repeat;
      return undefined;
    }
    return answer;
  }

  /** The value of a reply; otherwise the dialog says why there is none. */
  async settle<T>(asked: Promise<Reply<T>>): Promise<T | undefined> {
    try {
      const reply = await asked;
      if (reply.ok) {
        return reply.value;
      }
      sayRefusal(this.dialog, reply.refusal);
    } catch {
      // Only a newer question ends up here; its answer counts.
    }
    return undefined;
  }

  /** Asks again, too, when the viewer comes back from giving his consent to one server of several. */
  whenBack(repeat: () => void): void {
    this.again = repeat;
  }

  /** The way may be free now: consent was given in another tab, say. */
  private repeat(): void {
    const again = this.again;
    this.again = undefined;
    again?.();
  }
}

/** Shows a refusal with the consent that it may ask for. */
export function sayRefusal(dialog: FormDialog, refusal: Refusal, ...remedies: Node[]): void {
  dialog.say(refusal.message, "error", ...(refusal.authoriseUrl ? [authoriseLink(refusal.authoriseUrl)] : []), ...remedies);
}
