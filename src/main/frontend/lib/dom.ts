/** Building elements from data: text goes in as text, never as markup. */

type Attributes = Record<string, string | boolean | ((event: Event) => void)>;

/** Makes an element; functions become listeners, `false` leaves an attribute out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(key, value);
    } else if (value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children);
  return made;
}

/** A link for an address from elsewhere; anything but http and https stays text. */
export function externalLink(address: string, text: string, inNewTab = false): Node {
  if (!/^https?:\/\//i.test(address)) {
    return document.createTextNode(text);
  }
  return element("a", { href: address, rel: "noopener", dir: "auto", target: inNewTab && "_blank" }, text);
}
