package org.journeymaps.format;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every shape of the stored form under the name that the published schema gives it. */
final class StoredShapes {
    private StoredShapes() {}

    static Map<String, Shape<?>> byDefinition() {
        Map<String, Shape<?>> shapes = new LinkedHashMap<>();
        shapes.put("", MapShapes.MAP);
        shapes.put("person", ActionShapes.PERSON);
        shapes.put("review", MapShapes.REVIEW);
        shapes.put("scale", MapShapes.SCALE);
        shapes.put("persona", MapShapes.PERSONA);
        shapes.put("criterion", MapShapes.CRITERION);
        shapes.put("lane", MapShapes.LANE);
        shapes.put("stage", StageShapes.STAGE);
        shapes.put("touchpoint", StageShapes.TOUCHPOINT);
        shapes.put("card", CellShapes.CARD);
        shapes.put("thought", CellShapes.THOUGHT);
        shapes.put("stakeholder", CellShapes.STAKEHOLDER);
        shapes.put("experience", CellShapes.EXPERIENCE);
        shapes.put("enabler", CellShapes.ENABLER);
        shapes.put("metric", EvidenceShapes.METRIC);
        shapes.put("observation", EvidenceShapes.OBSERVATION);
        shapes.put("attachment", CellShapes.ATTACHMENT);
        shapes.put("branch", CellShapes.BRANCH);
        shapes.put("waste", CellShapes.WASTE);
        shapes.put("painPoint", EvidenceShapes.PAIN_POINT);
        shapes.put("closure", EvidenceShapes.CLOSURE);
        shapes.put("remeasurement", EvidenceShapes.REMEASUREMENT);
        shapes.put("acceptance", EvidenceShapes.ACCEPTANCE);
        shapes.put("opportunity", CellShapes.OPPORTUNITY);
        shapes.put("actionItem", ActionShapes.ACTION_ITEM);
        shapes.put("issue", ActionShapes.ISSUE);
        shapes.put("links", MapShapes.LINKS);
        shapes.put("issueTarget", MapShapes.ISSUE_TARGET);
        shapes.put("mapRef", MapShapes.MAP_REF);
        return shapes;
    }
}
