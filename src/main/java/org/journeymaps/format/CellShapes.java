package org.journeymaps.format;

import static org.journeymaps.format.Member.flag;
import static org.journeymaps.format.Member.list;
import static org.journeymaps.format.Member.optional;
import static org.journeymaps.format.Member.required;
import static org.journeymaps.format.Scalars.choice;

import org.journeymaps.model.AttachmentKind;
import org.journeymaps.model.AttachmentRef;
import org.journeymaps.model.Branch;
import org.journeymaps.model.Card;
import org.journeymaps.model.Enabler;
import org.journeymaps.model.EnablerKind;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Opportunity;
import org.journeymaps.model.Stakeholder;
import org.journeymaps.model.StakeholderSide;
import org.journeymaps.model.Thought;
import org.journeymaps.model.ThoughtKind;
import org.journeymaps.model.Waste;
import org.journeymaps.model.WasteKind;

/** What authors place in the cells of a touchpoint, but for pain points and metrics. */
final class CellShapes {
    static final Shape<Card> CARD = new Shape<>(
            in -> new Card(in.next(), in.next(), in.next(), in.unknown()),
            Card::unknown,
            required("id", Scalars.OWN_ID, Card::id),
            required("text", Scalars.TEXT, Card::text),
            optional("persona", Scalars.ID, Card::personaId));

    static final Shape<Thought> THOUGHT = new Shape<>(
            in -> new Thought(in.next(), in.next(), in.next(), in.next(), in.unknown()),
            Thought::unknown,
            required("id", Scalars.OWN_ID, Thought::id),
            required("text", Scalars.TEXT, Thought::text),
            required("kind", choice(ThoughtKind.class), Thought::kind),
            optional("persona", Scalars.ID, Thought::personaId));

    static final Shape<Stakeholder> STAKEHOLDER = new Shape<>(
            in -> new Stakeholder(in.next(), in.next(), in.next(), in.next(), in.unknown()),
            Stakeholder::unknown,
            required("id", Scalars.OWN_ID, Stakeholder::id),
            required("name", Scalars.TEXT, Stakeholder::name),
            required("side", choice(StakeholderSide.class), Stakeholder::side),
            optional("department", Scalars.TEXT, Stakeholder::department));

    static final Shape<Experience> EXPERIENCE = new Shape<>(
            in -> new Experience(in.next(), in.next(), in.next(), in.next(), in.next(), in.unknown()),
            Experience::unknown,
            optional("persona", Scalars.ID, Experience::personaId),
            required("value", Numbers.NUMBER, Experience::value),
            required("evidence", choice(Evidence.class), Experience::evidence),
            optional("source", Scalars.TEXT, Experience::source),
            optional("measuredAt", Scalars.DATE, Experience::measuredAt));

    static final Shape<Enabler> ENABLER = new Shape<>(
            in -> new Enabler(in.next(), in.next(), in.next(), in.next(), in.unknown()),
            Enabler::unknown,
            required("id", Scalars.OWN_ID, Enabler::id),
            required("kind", choice(EnablerKind.class), Enabler::kind),
            required("name", Scalars.TEXT, Enabler::name),
            flag("met", Enabler::met));

    static final Shape<AttachmentRef> ATTACHMENT = new Shape<>(
            in -> new AttachmentRef(in.next(), in.next(), in.next(), in.next(), in.unknown()),
            AttachmentRef::unknown,
            required("id", Scalars.OWN_ID, AttachmentRef::id),
            required("fileName", Scalars.TEXT, AttachmentRef::fileName),
            optional("caption", Scalars.TEXT, AttachmentRef::caption),
            required("kind", choice(AttachmentKind.class), AttachmentRef::kind));

    static final Shape<Branch> BRANCH = new Shape<>(
            in -> new Branch(in.next(), in.next(), in.next(), in.unknown()),
            Branch::unknown,
            required("id", Scalars.OWN_ID, Branch::id),
            required("to", Scalars.ID, Branch::to),
            required("label", Scalars.TEXT, Branch::label));

    static final Shape<Waste> WASTE = new Shape<>(
            in -> new Waste(in.next(), in.next(), in.next(), in.next(), in.next(), in.unknown()),
            Waste::unknown,
            required("id", Scalars.OWN_ID, Waste::id),
            required("text", Scalars.TEXT, Waste::text),
            required("kind", choice(WasteKind.class), Waste::kind),
            required("costPerOccurrence", Numbers.AMOUNT, Waste::costPerOccurrence),
            required("occurrences", Numbers.AMOUNT, Waste::occurrences));

    static final Shape<Opportunity> OPPORTUNITY = new Shape<>(
            in -> new Opportunity(in.next(), in.next(), in.next(), in.unknown()),
            Opportunity::unknown,
            required("id", Scalars.OWN_ID, Opportunity::id),
            required("text", Scalars.TEXT, Opportunity::text),
            list("painPointIds", Scalars.ID, Opportunity::painPointIds));

    private CellShapes() {}
}
