/** What the panel asks of the site: people, files of the page, other maps. */
import { peopleQuery } from "../core/forms/people";
import { ask, askSite } from "../rest";
import type { Suggestion } from "./form/suggest";

export interface Person extends Suggestion {
  readonly userKey: string;
}

interface FoundUser {
  readonly user?: { readonly userKey?: string; readonly username?: string; readonly displayName: string };
}

/** People of the site by the beginnings of their names; Confluence's own search, since its services offer none to apps. */
export async function findPeople(typed: string, signal: AbortSignal): Promise<readonly Person[]> {
  const query = peopleQuery(typed);
  if (!query) {
    return [];
  }
  const address = "/rest/api/search?limit=10&cql=" + encodeURIComponent(query);
  const answer = await askSite<{ results: FoundUser[] }>("GET", address, undefined, signal);
  const results = answer.ok ? answer.value.results : [];
  return results.flatMap(({ user }) =>
    user?.userKey ? [{ key: user.userKey, userKey: user.userKey, text: user.displayName, about: user.username }] : [],
  );
}

export interface PageFile {
  readonly fileName: string;
  readonly mediaType: string;
}

/** The files attached to the page; nothing if they can't be had. */
export async function pageFiles(pageId: string, signal: AbortSignal): Promise<readonly PageFile[] | undefined> {
  const reply = await ask<{ attachments: PageFile[] }>("GET", `/pages/${pageId}/attachments`, undefined, signal);
  return reply.ok ? reply.value.attachments : undefined;
}

export interface OtherMap extends Suggestion {
  readonly pageId: string;
  readonly mapId: string;
}

/** Maps that the author may see. */
export async function findMaps(typed: string, signal: AbortSignal): Promise<readonly OtherMap[]> {
  const reply = await ask<{ maps: { pageId: string; pageTitle: string; mapId: string; title: string }[] }>(
    "GET",
    "/maps?query=" + encodeURIComponent(typed),
    undefined,
    signal,
  );
  return !reply.ok
    ? []
    : reply.value.maps.map(({ pageId, pageTitle, mapId, title }) => ({ key: pageId + "/" + mapId, pageId, mapId, text: title, about: pageTitle }));
}
