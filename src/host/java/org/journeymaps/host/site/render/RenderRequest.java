package org.journeymaps.host.site.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.HostUser;

/**
 * What to render, for whom and for which medium.
 *
 * @param row the content the storage format belongs to; macros see it as the context's entity
 * @param viewer who will read it; decides what an included page may show
 * @param around ids of the pages that include this one, so that a circle ends
 */
public record RenderRequest(
        ContentRow row, ConversionContextOutputType outputType, Optional<HostUser> viewer, Set<Long> around) {

    public RenderRequest {
        around = Set.copyOf(around);
    }

    public static RenderRequest of(ContentRow row, ConversionContextOutputType outputType, Optional<HostUser> viewer) {
        return new RenderRequest(row, outputType, viewer, Set.of());
    }

    RenderRequest including(ContentRow other) {
        Set<Long> path = new HashSet<>(around);
        path.add(row.latestId());
        return new RenderRequest(other, outputType, viewer, path);
    }

    boolean isInside(ContentRow other) {
        return row.latestId() == other.latestId() || around.contains(other.latestId());
    }
}
