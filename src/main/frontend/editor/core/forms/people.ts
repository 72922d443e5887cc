/** Asking Confluence for people: letters and digits of what was typed, each word from its beginning. */

/** The search for people; nothing if there is nothing to look for. */
export function peopleQuery(typed: string): string | undefined {
  const words = typed.match(/[\p{L}\p{N}]+/gu);
  return words ? `user.fullname ~ "${words.map((each) => each + "*").join(" ")}"` : undefined;
}
