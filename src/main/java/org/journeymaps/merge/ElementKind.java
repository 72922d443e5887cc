package org.journeymaps.merge;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of one kind are made of. Only members that are merged in a way of their own are named here; any other,
 * of this version or a newer one, is one value. Kinds are told apart by identity.
 */
final class ElementKind {
    private static final ElementKind CARD = new ElementKind();
    private static final ElementKind REMEASUREMENT = new ElementKind();
    private static final ElementKind PAIN_POINT = new ElementKind()
            .with("personas", Part.Single.SET)
            .with("closure", new Part.Nested(Map.of("remeasurements", new Part.Children(REMEASUREMENT)), null));
    private static final ElementKind METRIC = new ElementKind().withChildren("observations", new ElementKind());
    private static final ElementKind OPPORTUNITY = new ElementKind().with("painPointIds", Part.Single.SET);
    private static final ElementKind ACTION_ITEM = new ElementKind()
            .with("painPointIds", Part.Single.SET)
            .with("issue", Part.Single.WORK)
            .with("status", Part.Single.WORK);

    /** One for each persona: they have no id of their own. */
    static final ElementKind EXPERIENCE = new ElementKind();

    /** A column of the map. */
    static final ElementKind TOUCHPOINT = new ElementKind()
            .with("channels", Part.Single.SET)
            .with("criterionValues", new Part.Nested(Map.of(), null))
            .with("customCards", new Part.Nested(Map.of(), new Part.Children(CARD)))
            .withChildren("stakeholders", new ElementKind())
            .withChildren("experiences", EXPERIENCE)
            .withChildren("customerActions", CARD)
            .withChildren("thoughts", new ElementKind())
            .withChildren("frontstage", CARD)
            .withChildren("backstage", CARD)
            .withChildren("support", CARD)
            .withChildren("enablers", new ElementKind())
            .withChildren("metrics", METRIC)
            .withChildren("attachments", new ElementKind())
            .withChildren("branches", new ElementKind())
            .withChildren("waste", new ElementKind())
            .withChildren("painPoints", PAIN_POINT)
            .withChildren("gains", CARD)
            .withChildren("opportunities", OPPORTUNITY);

    private static final ElementKind STAGE = new ElementKind().withChildren("touchpoints", TOUCHPOINT);

    /** The map itself. */
    static final ElementKind MAP = new ElementKind()
            .withChildren("personas", new ElementKind())
            .withChildren("criteria", new ElementKind())
            .withChildren("lanes", new ElementKind())
            .withChildren("stages", STAGE)
            .withChildren("actionItems", ACTION_ITEM)
            .with("links", new Part.Nested(Map.of(), null));

    private final Map<String, Part> parts = new HashMap<>();

    private ElementKind() {}

    private ElementKind with(String member, Part part) {
        parts.put(member, part);
        return this;
    }

    private ElementKind withChildren(String member, ElementKind kind) {
        return with(member, new Part.Children(kind));
    }

    /** Whether every member is one value. */
    boolean isPlain() {
        return parts.isEmpty();
    }

    /** How a member is merged; null if it is one value. */
    @Nullable Part part(String member) {
        return parts.get(member);
    }
}
