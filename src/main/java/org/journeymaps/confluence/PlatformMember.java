package org.journeymaps.confluence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing of Confluence's API that this app's bytecode links to, as the build found it there.
 *
 * <p>Written as one line of five columns, separated by a space; {@code -} stands for "does not apply":
 *
 * <pre>
 * kind        owner      name                descriptor   users
 * interface   type       -                   -            packages
 * method      type       method name         (I)V         packages
 * field       type       field name          I            packages
 * implements  interface  class of this app   -            packages
 * </pre>
 *
 * Types are binary names with dots, descriptors are the JVM's (erased, with the return type, because that is what it
 * links by), users are packages below {@code org.journeymaps}, separated by commas.
 *
 * @param owner the platform's type
 * @param users the packages of this app that need the member
 */
public record PlatformMember(Kind kind, String owner, String name, String descriptor, List<String> users) {
    /** Stands in a column that does not apply. */
    public static final String NONE = "-";

    /** How the app's bytecode uses a member; another kind of member under the same name would not link. */
    public enum Kind {
        TYPE,
        CLASS,
        INTERFACE,
        ANNOTATION,
        METHOD,
        STATIC_METHOD,
        CONSTRUCTOR,
        FIELD,
        STATIC_FIELD,
        IMPLEMENTS;

        boolean isType() {
            return this == TYPE || this == CLASS || this == INTERFACE || this == ANNOTATION;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public PlatformMember {
        users = List.copyOf(users);
    }

    /** Reads a line of the form above. */
    public static PlatformMember parse(String line) {
        String[] columns = line.split(" ", -1);
        if (columns.length != 5) {
            throw new IllegalArgumentException(
                    "Expected five columns (kind owner name descriptor users), got " + columns.length + ": " + line);
        }
        Kind kind = Stream.of(Kind.values())
                .filter(candidate -> candidate.toString().equals(columns[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown kind of platform member: " + line));
        return new PlatformMember(kind, columns[1], columns[2], columns[3], List.of(columns[4].split(",")));
    }

    /** The line that {@link #parse} reads. */
    public String line() {
        return String.join(" ", kind.toString(), owner, name, descriptor, String.join(",", users));
    }

    /** What a reader of the log would call this member. */
    String label() {
        if (kind.isType()) {
            return kind + " " + owner;
        }
        return kind == Kind.IMPLEMENTS ? name + " implements " + owner : kind + " " + owner + "." + name + descriptor;
    }

    /** The features that cannot work without this member. */
    String features() {
        return users.stream().map(PlatformMember::feature).distinct().collect(Collectors.joining(", "));
    }

    private static String feature(String users) {
        return switch (users) {
            case "jira" -> "Jira issues";
            case "macro" -> "macros in pages";
            case "rest" -> "editing and live states";
            case "confluence" -> "pages, permissions and users";
            default -> "package " + users;
        };
    }
}
