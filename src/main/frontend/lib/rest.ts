/** Our REST resources: JSON in, JSON out, refusals as values. */
import { text } from "./texts";

/** A refusal, in words the server chose for people. */
export interface Refusal {
  error: string;
  message: string;
  fields?: Record<string, string>;
  /** Where the viewer can allow what was refused. */
  authoriseUrl?: string;
}

/** Either what was asked for or a refusal. */
export type Reply<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** Whether nobody can tell from a refusal what came of the command: no answer came, or none of ours. */
export function isUnclear({ error }: Refusal): boolean {
  return ["UNKNOWN_RESULT", "UNREACHABLE", "UNEXPECTED"].includes(error) || /^HTTP_(2|5)/.test(error);
}

const base = () => AJS.contextPath() + "/rest/journey-maps/1.0";

/** Asks for a resource. */
export function get<T>(path: string, signal?: AbortSignal): Promise<Reply<T>> {
  return call<T>(path, { headers: { Accept: "application/json" }, signal: signal ?? null });
}

/** Sends a command. */
export function post<T>(path: string, body: unknown, method = "POST"): Promise<Reply<T>> {
  return call<T>(path, {
    method,
    headers: {
      Accept: "application/json",
      "Content-Type": "application/json",
      "X-Atlassian-Token": "no-check",
    },
    body: JSON.stringify(body),
  });
}

/** Asks for markup that our server wrote, with every text in it escaped; nothing if it cannot be had. */
export async function getMarkup(path: string): Promise<HTMLElement | undefined> {
  try {
    const response = await fetch(base() + path, { credentials: "same-origin" });
    return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html").body : undefined;
  } catch {
    return undefined;
  }
}

async function call<T>(path: string, init: RequestInit): Promise<Reply<T>> {
  let error = "UNREACHABLE";
  try {
    const response = await fetch(base() + path, { credentials: "same-origin", ...init });
    error = "HTTP_" + response.status;
    const json: unknown = await response.json();
    if (response.ok) {
      return { ok: true, value: json as T };
    }
    const refusal = json as Partial<Refusal>;
    if (refusal.message) {
      return { ok: false, refusal: { error: "", ...refusal, message: refusal.message } };
    }
  } catch (failure) {
    // Who takes a question back, be it while its answer arrives, gets no answer.
    if (failure instanceof DOMException && failure.name === "AbortError") {
      throw failure;
    }
  }
  return refused(error);
}

function refused<T>(error: string): Reply<T> {
  return { ok: false, refusal: { error, message: text("unreachable") } };
}
