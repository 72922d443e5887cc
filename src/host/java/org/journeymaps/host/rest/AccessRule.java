package org.journeymaps.host.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Who may call an endpoint at all, before the app's own permission checks. */
public enum AccessRule {
    LICENSED_ONLY("LicensedOnly"),
    UNLICENSED_SITE_ACCESS("UnlicensedSiteAccess"),
    ANONYMOUS_SITE_ACCESS("AnonymousSiteAccess"),
    ADMIN_ONLY("AdminOnly"),
    SYSTEM_ADMIN_ONLY("SystemAdminOnly"),
    UNRESTRICTED_ACCESS("UnrestrictedAccess");

    /** Told by name, as the product does: an annotation from any other package means nothing, and the door stays shut. */
    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.plugins.rest.api.security.annotation", "com.atlassian.annotations.security");

    private final String annotation;

    AccessRule(String annotation) {
        this.annotation = annotation;
    }

    /** The rule of the first element that carries one, else licensed users only. */
    public static AccessRule of(AnnotatedElement... mostSpecificFirst) {
        return Arrays.stream(mostSpecificFirst)
                .flatMap(element -> on(element).stream())
                .findFirst()
                .orElse(LICENSED_ONLY);
    }

    private static Optional<AccessRule> on(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .flatMap(annotation -> of(annotation.annotationType()).stream())
                .findFirst();
    }

    private static Optional<AccessRule> of(Class<? extends Annotation> type) {
        return PACKAGES.contains(type.getPackageName())
                ? Arrays.stream(values())
                        .filter(rule -> rule.annotation.equals(type.getSimpleName()))
                        .findFirst()
                : Optional.empty();
    }
}
