package org.journeymaps.host.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.journeymaps.host.content.ContentRow;

/** Addresses below the context path. */
public final class Links {

    private static final Pattern PLAIN_TITLE = Pattern.compile("[\\p{IsLatin}\\p{N} _,()-]+");

    private Links() {}

    /** The readable address where the title allows it, else the one by id, as Confluence does. */
    public static String page(ContentRow row) {
        return row.isCurrent() && PLAIN_TITLE.matcher(row.title()).matches()
                ? "/display/" + encode(row.spaceKey()) + "/" + encode(row.title())
                : view(row.id());
    }

    static String view(long id) {
        return "/pages/viewpage.action?pageId=" + id;
    }

    static String space(String key) {
        return "/display/" + encode(key);
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
