package org.journeymaps.host.content;

import java.util.OptionalLong;

/** What it takes to create content; id, version 1 and times are given by the store. */
public record NewContent(
        ContentKind kind,
        ContentStatus status,
        String spaceKey,
        String title,
        String body,
        OptionalLong parentId,
        String userKey,
        String versionComment) {

    /** A published page. */
    public static NewContent page(String spaceKey, String title, String body, OptionalLong parentId, String userKey) {
        return new NewContent(ContentKind.PAGE, ContentStatus.CURRENT, spaceKey, title, body, parentId, userKey, "");
    }

    /** A published comment on a page. */
    public static NewContent comment(ContentRow page, String body, String userKey) {
        return new NewContent(
                ContentKind.COMMENT,
                ContentStatus.CURRENT,
                page.spaceKey(),
                "Re: " + page.title(),
                body,
                OptionalLong.of(page.latestId()),
                userKey,
                "");
    }
}
