/** Our REST resources as the editor asks them: with the status, and with maps that lose nothing on their way. */

/** What was asked for, or why not: `status` 0 is no answer at all. */
export type Answer<T, R = { readonly message?: string }> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly refusal: R };

/** Asks; it throws nothing. */
export async function ask<T, R = { readonly message?: string }>(
  method: "GET" | "POST" | "PUT",
  path: string,
  body?: unknown,
): Promise<Answer<T, R>> {
  const none = {} as R;
  let response: Response;
  let text: string;
  try {
    response = await fetch(AJS.contextPath() + "/rest/journey-maps/1.0" + path, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      headers: { Accept: "application/json", "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch {
    return { ok: false, status: 0, refusal: none };
  }
  try {
    const value = JSON.parse(text) as T;
    return response.ok ? { ok: true, value } : { ok: false, status: response.status, refusal: value as unknown as R };
  } catch {
    // A proxy's page, say. What says "ok" without being an answer is none.
    return { ok: false, status: response.ok ? 0 : response.status, refusal: none };
  }
}
