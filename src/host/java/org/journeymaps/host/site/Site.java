package org.journeymaps.host.site;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.content.SpaceRow;
import org.journeymaps.host.content.Spaces;
import org.journeymaps.host.platform.LinkedJiras;
import org.journeymaps.host.plugin.Plugins;
import org.journeymaps.host.site.render.StorageRenderer;

/** What every page needs, and the checks every page makes before it shows or changes anything. */
record Site(HostData data, Plugins plugins, StorageRenderer renderer, LinkedJiras jiras, Clock clock, ZoneId zone) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /** Content the visitor may see. */
    ContentRow visible(Exchange exchange, long id) {
        return data.content()
                .findById(id)
                .filter(row -> data.permissions().canView(exchange.user(), row))
                .orElseThrow(() -> SiteProblem.notVisible("page"));
    }

    /** Content the visitor may change. */
    ContentRow editable(Exchange exchange, long id) {
        ContentRow row = visible(exchange, id);
        if (!data.permissions().canEdit(exchange.user(), row)) {
            throw new SiteProblem(403, "You may read this page, but not change it.");
        }
        return row;
    }

    SpaceRow space(Exchange exchange, String key) {
        return data.spaces()
                .find(key)
                .filter(space -> holds(exchange, Spaces.Grant.VIEW, space.key()))
                .orElseThrow(() -> SiteProblem.notVisible("space"));
    }

    boolean holds(Exchange exchange, Spaces.Grant grant, String spaceKey) {
        return data.permissions().holds(exchange.user(), grant, spaceKey);
    }

    String nameOf(String userKey) {
        return data.users().findByKey(userKey).map(HostUser::fullName).orElse("Anonymous");
    }

    String date(Instant instant) {
        return DATE.format(instant.atZone(zone));
    }

    Optional<ContentRow> parentOf(ContentRow row) {
        return row.parentId().isPresent()
                ? data.content().findById(row.parentId().getAsLong())
                : Optional.empty();
    }
}
