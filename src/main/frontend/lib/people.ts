/** People whom Confluence knows, suggested while a name is typed. Anybody else can be named as well. */
import { peopleQuery } from "../editor/core/forms/people";
import { element } from "./dom";

interface Found {
  results?: { user?: { userKey?: string; displayName?: string } }[];
}

const PAUSE_MS = 200;
let made = 0;

/** Suggests people at a field; the answer knows the key of a name that was suggested. */
export function suggestPeople(input: HTMLInputElement): { findKey(name: string): string | undefined } {
  const list = element("datalist", { id: "jm-people-" + ++made });
  const known = new Map<string, string>();
  let request = new AbortController();
  let typed = 0;
  const ask = async () => {
    const query = peopleQuery(input.value);
    request.abort();
    request = new AbortController();
    if (!query) {
      return;
    }
    try {
      const address = `${AJS.contextPath()}/rest/api/search?limit=10&cql=${encodeURIComponent(query)}`;
      const response = await fetch(address, { credentials: "same-origin", headers: { Accept: "application/json" }, signal: request.signal });
      const found = response.ok ? ((await response.json()) as Found) : {};
      for (const { user } of found.results ?? []) {
        if (user?.userKey && user.displayName) {
          known.set(user.displayName, user.userKey);
        }
      }
      list.replaceChildren(...Array.from(known.keys(), (name) => element("option", { value: name })));
    } catch {
      // No suggestions; a newer question, or a server that does not answer.
    }
  };
  input.setAttribute("list", list.id);
  input.addEventListener("input", () => {
    clearTimeout(typed);
    typed = setTimeout(() => void ask(), PAUSE_MS);
  });
  queueMicrotask(() => input.after(list));
  return { findKey: (name) => known.get(name) };
}
