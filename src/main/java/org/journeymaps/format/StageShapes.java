package org.journeymaps.format;

import static org.journeymaps.format.Member.byId;
import static org.journeymaps.format.Member.flag;
import static org.journeymaps.format.Member.list;
import static org.journeymaps.format.Member.optional;
import static org.journeymaps.format.Member.required;

import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;

/** The columns of a map. */
final class StageShapes {
    static final Shape<Touchpoint> TOUCHPOINT = new Shape<>(
            StageShapes::touchpoint,
            Touchpoint::unknown,
            required("id", Scalars.OWN_ID, Touchpoint::id),
            required("name", Scalars.TEXT, Touchpoint::name),
            optional("description", Scalars.TEXT, Touchpoint::description),
            flag("momentOfTruth", Touchpoint::momentOfTruth),
            list("channels", Scalars.TEXT, Touchpoint::channels),
            list("stakeholders", CellShapes.STAKEHOLDER, Touchpoint::stakeholders),
            list("experiences", CellShapes.EXPERIENCE, Touchpoint::experiences),
            optional("importanceToCustomer", Numbers.RATING, Touchpoint::importanceToCustomer),
            optional("importanceToOrganisation", Numbers.RATING, Touchpoint::importanceToOrganisation),
            optional("satisfaction", Numbers.RATING, Touchpoint::satisfaction),
            byId("criterionValues", Numbers.CRITERION_VALUE, Touchpoint::criterionValues),
            list("customerActions", CellShapes.CARD, Touchpoint::customerActions),
            list("thoughts", CellShapes.THOUGHT, Touchpoint::thoughts),
            list("frontstage", CellShapes.CARD, Touchpoint::frontstage),
            list("backstage", CellShapes.CARD, Touchpoint::backstage),
            list("support", CellShapes.CARD, Touchpoint::support),
            list("enablers", CellShapes.ENABLER, Touchpoint::enablers),
            list("metrics", EvidenceShapes.METRIC, Touchpoint::metrics),
            list("attachments", CellShapes.ATTACHMENT, Touchpoint::attachments),
            byId("customCards", Plural.list(CellShapes.CARD), Touchpoint::customCards),
            list("branches", CellShapes.BRANCH, Touchpoint::branches),
            list("waste", CellShapes.WASTE, Touchpoint::wastes),
            list("painPoints", EvidenceShapes.PAIN_POINT, Touchpoint::painPoints),
            list("gains", CellShapes.CARD, Touchpoint::gains),
            list("opportunities", CellShapes.OPPORTUNITY, Touchpoint::opportunities));

    static final Shape<Stage> STAGE = new Shape<>(
            in -> new Stage(in.next(), in.next(), in.next(), in.next(), in.next(), in.unknown()),
            Stage::unknown,
            required("id", Scalars.OWN_ID, Stage::id),
            required("name", Scalars.TEXT, Stage::name),
            optional("goal", Scalars.TEXT, Stage::goal),
            optional("volume", Numbers.VOLUME, Stage::volume),
            list("touchpoints", TOUCHPOINT, Stage::touchpoints));

    private StageShapes() {}

    private static Touchpoint touchpoint(Values in) {
        return new Touchpoint(
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.unknown());
    }
}
