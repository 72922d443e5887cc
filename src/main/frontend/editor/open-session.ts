/** Whether Confluence's own editor holds changes of the page that nobody has published yet. */
import { askSite } from "./rest";

interface Content {
  readonly title: string;
  readonly version: { readonly by?: { readonly displayName?: string } };
  readonly body: { readonly storage: { readonly value: string } };
}

/** Who left them; empty if Confluence does not say. Nothing if there are none, or if it cannot be found out. */
export async function unpublishedBy(pageId: string): Promise<string | undefined> {
  const path = `/rest/api/content/${encodeURIComponent(pageId)}?expand=version,body.storage`;
  const draft = await askSite<Content>("GET", path + "&status=draft");
  if (!draft.ok) {
    return undefined;
  }
  const page = await askSite<Content>("GET", path);
  // A draft may outlive its publishing.
  const differs = page.ok && (page.value.title !== draft.value.title || page.value.body.storage.value !== draft.value.body.storage.value);
  return differs ? (draft.value.version.by?.displayName ?? "") : undefined;
}
