/** Sends many issues, some at a time, so that one sees how far it is. */
import type { IssueResult, IssueRow } from "./issue-row";
import type { Target } from "./issue-target";
import { isUnclear, post } from "./rest";

const AT_ONCE = 5;

/** What all the issues of a batch have in common. */
export interface BatchRequest extends Target {
  fields: Record<string, string[]>;
  knownActionItemIds: string[];
}

/**
 * Sends one issue for each row, and shows each result at its row. After a part that was not sent or got no
 * clear answer the others are not sent either.
 *
 * @param describable whether the create screen has a description
 * @param goOn asked before each part with the number of rows that are through
 */
export async function sendEach(
  path: string,
  request: BatchRequest,
  rows: readonly IssueRow[],
  describable: boolean,
  goOn: (through: number) => boolean,
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const part = rows.slice(from, from + AT_ONCE);
    if (!goOn(from)) {
      return rows.slice(from).forEach((row) => row.show({ result: "NOT_SENT" }));
    }
    part.forEach((row) => row.sending());
    const results = await send(path, request, part, describable);
    part.forEach((row, index) => row.show(results[index] ?? { result: "UNKNOWN" }));
    const stop = results.find((each) => each.result === "NOT_SENT");
    if (stop || results.every((each) => each.result === "UNKNOWN")) {
      const { message, authoriseUrl } = stop ?? {};
      const unsent: IssueResult = { result: "NOT_SENT", ...(message ? { message } : {}), ...(authoriseUrl ? { authoriseUrl } : {}) };
      return rows.slice(from + AT_ONCE).forEach((row) => row.show(unsent));
    }
  }
}

async function send(path: string, request: BatchRequest, rows: readonly IssueRow[], describable: boolean): Promise<IssueResult[]> {
  const reply = await post<{ results: IssueResult[] }>(path + "/issues/batch", {
    ...request,
    issues: rows.map((row) => ({
      painPointIds: [row.place.gap.painPointId],
      summary: row.line,
      description: describable ? row.description : "",
    })),
  });
  if (reply.ok) {
    return reply.value.results;
  }
  const { refusal } = reply;
  return rows.map(() =>
    isUnclear(refusal)
      ? { result: "UNKNOWN" }
      : { result: "NOT_SENT", message: refusal.message, ...(refusal.authoriseUrl ? { authoriseUrl: refusal.authoriseUrl } : {}) },
  );
}
