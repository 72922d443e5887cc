/** What of a map a reader looks at, as links and the author's default write it: `pains;persona=lena;hide=METRICS`. */

/** `persona` is empty for all of them; `hidden` holds lane ids. */
export interface Choice {
  view: string;
  persona: string;
  hidden: string[];
}

const VIEWS = ["whole", "pains", "summary"];

/** Reads settings; what it does not know says nothing. */
export function parseChoice(text: string): Choice {
  const choice: Choice = { view: "whole", persona: "", hidden: [] };
  for (const setting of text.split(";")) {
    const [name, value = ""] = setting.split("=") as [string, string?];
    if (VIEWS.includes(name)) {
      choice.view = name;
    } else if (name === "persona") {
      choice.persona = value;
    } else if (name === "hide") {
      choice.hidden = value.split(",");
    }
  }
  return choice;
}

/** Writes settings, so that {@link parseChoice} reads the same. */
export function formatChoice(choice: Choice): string {
  return [
    choice.view,
    choice.persona && "persona=" + choice.persona,
    choice.hidden.length > 0 && "hide=" + choice.hidden.join(","),
  ]
    .filter(Boolean)
    .join(";");
}
