/** What is not needed to read a map: fetched when a reader asks for it, with its words. */
import { element } from "./dom";
import { get } from "./rest";
import { addTexts, type Texts } from "./texts";

const RESOURCES = "/download/resources/org.journeymaps.confluence:dialogs/";

const asked = new Map<string, Promise<unknown>>();

/** Loads a script and the words once; what failed is forgotten, so that the next click tries it again. */
export function onDemand(name: "dialogs" | "editor" | "export"): Promise<unknown> {
  // The editor brings words of its own.
  return Promise.all([name === "editor" || once("words", words), once(name, () => script(name))]);
}

function once(name: string, load: () => Promise<unknown>): Promise<unknown> {
  const loading = asked.get(name) ?? load();
  asked.set(name, loading);
  loading.catch(() => asked.delete(name));
  return loading;
}

async function words(): Promise<void> {
  const reply = await get<Texts>("/texts");
  if (!reply.ok) {
    throw new Error(reply.refusal.message);
  }
  addTexts(reply.value);
}

function script(name: string): Promise<unknown> {
  const address = AJS.contextPath() + RESOURCES + name;
  if (name !== "export") {
    document.head.append(element("link", { rel: "stylesheet", href: address + ".css" }));
  }
  return new Promise((load, error) => document.head.append(element("script", { type: "module", src: address + ".js", load, error })));
}
