package org.journeymaps.host.jira.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project with its screens and who may do what in it. In the grants {@code *} stands for everybody who is logged in and
 * {@code anyone} for anonymous callers too.
 */
public record Project(
        String id,
        String key,
        String name,
        List<Screen> screens,
        List<Named> components,
        List<Named> versions,
        Map<Permission, List<String>> grants,
        long nextNumber) {

    public Project {
        screens = List.copyOf(screens);
        components = List.copyOf(components);
        versions = List.copyOf(versions);
        grants = Map.copyOf(grants);
    }

    public boolean allows(Permission permission, Optional<JiraUser> user) {
        List<String> granted = grants.getOrDefault(permission, List.of());
        return granted.contains("anyone")
                || user.map(JiraUser::name)
                        .filter(name -> granted.contains("*") || granted.contains(name))
                        .isPresent();
    }

    public Optional<Screen> findScreen(String issueType) {
        return screens.stream()
                .filter(screen -> screen.issueType().equals(issueType))
                .findFirst();
    }

    /** The same project after one more issue key was given out. */
    public Project afterNextKey() {
        return new Project(id, key, name, screens, components, versions, grants, nextNumber + 1);
    }

    public String nextKey() {
        return key + "-" + nextNumber;
    }
}
