package org.journeymaps.host.site.render;

import com.atlassian.confluence.core.ContentEntityObject;
import org.journeymaps.host.content.ContentRow;

/** Makes the platform's object for a row; the platform part of the host knows how. */
public interface EntityFactory {
    ContentEntityObject entity(ContentRow row);
}
