/** Our REST resources as the editor asks them: with the status, and with maps that lose nothing on their way. */
import { readJson, writeJson } from "./core/json";

/** What was asked for, or why not: `status` 0 is no answer at all. */
export type Answer<T, R = { readonly message?: string }> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly refusal: R };

/** Asks one of our resources; it throws nothing. */
export function ask<T, R = { readonly message?: string }>(
  method: "GET" | "POST" | "PUT",
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Answer<T, R>> {
  return askSite(method, "/rest/journey-maps/1.0" + path, body, signal);
}

/** Asks any resource of the site that speaks JSON. */
export async function askSite<T, R = { readonly message?: string }>(
  method: "GET" | "POST" | "PUT",
  path: string,
  body?: unknown,
  signal: AbortSignal | null = null,
): Promise<Answer<T, R>> {
  const none = {} as R;
  let response: Response;
  let text: string;
  try {
    response = await fetch(AJS.contextPath() + path, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      signal,
      headers: {
        Accept: "application/json",
        ...(body === undefined ? {} : { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" }),
      },
      ...(body === undefined ? {} : { body: writeJson(body) }),
    });
    text = await response.text();
  } catch {
    return { ok: false, status: 0, refusal: none };
  }
  try {
    const value = readJson<T>(text);
    return response.ok ? { ok: true, value } : { ok: false, status: response.status, refusal: value as unknown as R };
  } catch {
    // A proxy's page, say. What says "ok" without being an answer is none.
    return { ok: false, status: response.ok ? 0 : response.status, refusal: none };
  }
}
