package org.journeymaps.host.content;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Decides from space grants and page restrictions in the embedded database. */
final class SqlPermissions implements Permissions {

    private static final String ANONYMOUS_ACCESS = "host.anonymous-access";
    /** Deeper page trees don't occur; the limit ends a walk through a damaged tree that has a loop. */
    private static final int MAX_DEPTH = 100;

    private final Database database;
    private final Spaces spaces;
    private final ContentStore content;
    private final Settings settings;

    SqlPermissions(Database database, Spaces spaces, ContentStore content, Settings settings) {
        this.database = database;
        this.spaces = spaces;
        this.content = content;
        this.settings = settings;
    }

    @Override
    public boolean canView(Optional<HostUser> user, ContentRow row) {
        return decidingRow(row)
                .filter(page -> isOpenTo(user, page))
                .filter(page -> holds(user, Spaces.Grant.VIEW, page.spaceKey()))
                .filter(page -> passesViewRestrictions(user, page))
                .isPresent();
    }

    @Override
    public boolean canEdit(Optional<HostUser> user, ContentRow row) {
        return decidingRow(row)
                .filter(page -> user.isPresent() && canView(user, page))
                .filter(page -> holds(user, Spaces.Grant.EDIT, page.spaceKey()))
                .filter(page -> passes(user, page.latestId(), Restriction.Kind.EDIT))
                .isPresent();
    }

    @Override
    public boolean holds(Optional<HostUser> user, Spaces.Grant grant, String spaceKey) {
        if (user.isPresent() && !user.get().licensed()) {
            return false;
        }
        return spaces.grants(spaceKey).stream()
                .filter(line -> line.grant().compareTo(grant) >= 0)
                .anyMatch(line -> isHolder(user, line, grant));
    }

    @Override
    public boolean anonymousAccess() {
        return settings.find("", ANONYMOUS_ACCESS).map(Boolean::parseBoolean).orElse(false);
    }

    @Override
    public void allowAnonymousAccess(boolean allowed) {
        settings.put("", ANONYMOUS_ACCESS, Boolean.toString(allowed));
    }

    @Override
    public Set<Restriction> restrictions(long contentId) {
        return new HashSet<>(database.query(
                "select * from restriction where content_id = ?",
                row -> new Restriction(
                        Restriction.Kind.valueOf(row.getString("kind")),
                        Restriction.Subject.valueOf(row.getString("subject")),
                        row.getString("name")),
                contentId));
    }

    @Override
    public void replaceRestrictions(long contentId, Set<Restriction> restrictions) {
        database.run(() -> {
            database.update("delete from restriction where content_id = ?", contentId);
            for (Restriction line : restrictions) {
                database.update(
                        "insert into restriction (content_id, kind, subject, name) values (?, ?, ?, ?)",
                        contentId,
                        line.kind(),
                        line.subject(),
                        line.name());
            }
        });
    }

    /** Old versions follow their current one, comments the page they stand on. */
    private Optional<ContentRow> decidingRow(ContentRow row) {
        if (row.kind() == ContentKind.COMMENT) {
            return row.parentId().isPresent() ? content.findById(row.parentId().getAsLong()) : Optional.empty();
        }
        return row.status() == ContentStatus.HISTORICAL ? content.findById(row.latestId()) : Optional.of(row);
    }

    /** A draft is its author's alone; the trash is nobody's. */
    private static boolean isOpenTo(Optional<HostUser> user, ContentRow row) {
        if (row.status() == ContentStatus.DRAFT) {
            return user.filter(author -> author.key().equals(row.modifierKey())).isPresent();
        }
        return row.isCurrent();
    }

    private boolean passesViewRestrictions(Optional<HostUser> user, ContentRow page) {
        Optional<ContentRow> row = Optional.of(page);
        for (int depth = 0; row.isPresent() && depth < MAX_DEPTH; depth++) {
            if (!passes(user, row.get().latestId(), Restriction.Kind.VIEW)) {
                return false;
            }
            row = row.get().parentId().isPresent()
                    ? content.findById(row.get().parentId().getAsLong())
                    : Optional.empty();
        }
        return true;
    }

    private boolean passes(Optional<HostUser> user, long contentId, Restriction.Kind kind) {
        var lines = restrictions(contentId).stream()
                .filter(line -> line.kind() == kind)
                .toList();
        return lines.isEmpty()
                || user.filter(person -> lines.stream().anyMatch(line -> names(line, person)))
                        .isPresent();
    }

    private static boolean names(Restriction line, HostUser user) {
        return line.subject() == Restriction.Subject.USER
                ? line.name().equals(user.name())
                : user.groups().contains(line.name());
    }

    private boolean isHolder(Optional<HostUser> user, Spaces.SpaceGrant line, Spaces.Grant wanted) {
        return switch (line.holder()) {
            case USER ->
                user.filter(person -> person.name().equals(line.name())).isPresent();
            case GROUP ->
                user.filter(person -> person.groups().contains(line.name())).isPresent();
            case ANONYMOUS -> wanted == Spaces.Grant.VIEW && (user.isPresent() || anonymousAccess());
        };
    }
}
