/**
 * The local host: a small Confluence-compatible server that runs the packaged app, unchanged, for development, demo and
 * tests. {@link org.journeymaps.host.LocalHost} starts it; it listens on {@code localhost} only.
 *
 * <p>What's supported by store and site ({@link org.journeymaps.host.runtime} lists the app's side,
 * {@link org.journeymaps.host.jira} the Jira emulator's):
 * <ul>
 *   <li>Users, groups, spaces with the grants view, edit and administer, pages with every version and version comment,
 *       unpublished drafts, comments, view and edit restrictions, attachments, labels, settings. Thumbnails are the pictures themselves. One file,
 *       {@code host.mv.db}, in the data folder; one process at a time, or several with {@code --shared}, as nodes of a cluster:
 *       locks hold for all of them, issues of the Jira emulator are not shared.
 *   <li>Pages: log-in, dashboard, page tree, view by id and title, old versions, side-by-side comparison, create, edit,
 *       preview, comments, restrictions, attachments, word search, storage format, export for PDF and Word.
 *   <li>Storage format as XML with HTML's named entities; plain HTML elements, links and images by reference, layouts,
 *       tasks, emoticons; the app's macros through {@code Macro.execute}; of Confluence's own macros info, tip, note,
 *       warning, panel, expand, code, noformat and include.
 *   <li>JavaScript: {@code AJS.toInit, bind, unbind, trigger, contextPath, Meta, I18n.getText, format, flag, escapeHtml},
 *       {@code AJS.Editor.getContentId}, {@code AJS.MacroBrowser.setMacroJsOverride} (opener, beforeParamsSet,
 *       beforeParamsRetrieved), {@code tinymce.confluence.MacroUtils.insertMacro}, {@code WRM.contextPath},
 *       {@code AJS.Confluence.PropertyPanel.Macro.registerButtonHandler}.
 *   <li>REST: {@code /rest/api/content} (GET, POST), {@code /{id}} (GET, PUT with version, DELETE), {@code /{id}/history},
 *       {@code /{id}/child/page|comment|attachment}, {@code /content/search}, {@code /search}, {@code /user/current}.
 *       {@code status=draft} answers the draft of a page that was changed last; {@code /search} also finds people by
 *       {@code user.fullname ~ "name*"}.
 *   <li>Application links: one Jira, or two with {@code --second-jira}. Administrators remove links and make them anew, under a new id, on the page
 *       {@code /admin/application-links}; what they changed survives a restart.
 *   <li>CQL: macro, space, type, title, text, siteSearch, label, id, content, parent, ancestor with {@code = != in not in},
 *       {@code ~ !~} on title and text, {@code and or ( )}, order by lastmodified, created, title, id.
 * </ul>
 *
 * <p>Limits:
 * <ul>
 *   <li>The editor is a source editor; there is no rich-text and no collaborative editing. The property panel of a macro is a
 *       row of buttons beside its name; a handler gets the macro as the placeholder that the rich editor has. A reference in
 *       a macro parameter (page, attachment, user) becomes plain text when that macro is edited here.
 *   <li>PDF export hands out print-ready HTML, Word export HTML as {@code .doc}; neither converts.
 *   <li>No jQuery, no AUI components: their class names have a look of the host's own. The content security policy forbids
 *       inline scripts, which Confluence does not.
 *   <li>Blog posts and labels exist in the store and in REST, without pages of their own. No blueprints, no watching, no
 *       notifications, no user or space administration.
 *   <li>Sessions end with the process. Search reads all pages at each query and is exact at once, other than a real index.
 *   <li>Anonymous access is off and has no screen; {@link org.journeymaps.host.content.Permissions} switches it on.
 * </ul>
 */
@NullMarked
package org.journeymaps.host;

import org.jspecify.annotations.NullMarked;
