package org.journeymaps.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.AttachmentKind;
import org.journeymaps.model.AttachmentRef;
import org.journeymaps.model.Branch;
import org.journeymaps.model.Card;
import org.journeymaps.model.Enabler;
import org.journeymaps.model.EnablerKind;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Opportunity;
import org.journeymaps.model.Scale;
import org.journeymaps.model.Stakeholder;
import org.journeymaps.model.StakeholderSide;
import org.journeymaps.model.Thought;
import org.journeymaps.model.ThoughtKind;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.Waste;
import org.journeymaps.model.WasteKind;

/** The columns of {@link MapGenerator}. */
final class TouchpointGenerator {
    private final Chance chance;
    private final MapPlan plan;
    private final EvidenceGenerator evidence;

    TouchpointGenerator(Chance chance, MapPlan plan, Scale scale) {
        this.chance = chance;
        this.plan = plan;
        this.evidence = new EvidenceGenerator(chance, scale);
    }

    Touchpoint touchpoint(MapPlan.PlannedTouchpoint planned) {
        List<String> fromHere = plan.touchpointIdsFrom(planned);
        return new Touchpoint(
                planned.id(),
                chance.text(),
                chance.maybe(chance::text),
                chance.flag(),
                chance.some(List.of("Web", "Phone", "Branch", "代理店", "")),
                chance.list(2, this::stakeholder),
                experiences(),
                chance.maybe(() -> chance.from(1, 10)),
                chance.maybe(() -> chance.from(1, 10)),
                chance.maybe(() -> chance.from(1, 10)),
                criterionValues(),
                chance.list(2, this::card),
                chance.list(2, this::thought),
                chance.list(2, this::card),
                chance.list(2, this::card),
                chance.list(2, this::card),
                chance.list(2, this::enabler),
                chance.list(2, evidence::metric),
                chance.list(2, this::attachment),
                customCards(),
                chance.list(2, this::branch),
                chance.list(2, this::waste),
                planned.painPointIds().stream()
                        .map(id -> evidence.painPoint(id, plan.personaIds(), fromHere))
                        .toList(),
                chance.list(2, this::card),
                chance.list(2, this::opportunity),
                chance.unknown());
    }

    private Optional<String> persona() {
        return plan.personaIds().isEmpty() ? Optional.empty() : chance.maybe(() -> chance.oneOf(plan.personaIds()));
    }

    private List<Experience> experiences() {
        List<Optional<String>> personas = new ArrayList<>();
        personas.add(Optional.empty());
        plan.personaIds().forEach(id -> personas.add(Optional.of(id)));
        return chance.some(personas).stream().map(this::experience).toList();
    }

    private Experience experience(Optional<String> persona) {
        BigDecimal value = evidence.experience();
        return new Experience(
                persona,
                value,
                chance.oneOf(Evidence.class),
                chance.maybe(chance::text),
                chance.maybe(chance::date),
                chance.unknown());
    }

    private Map<String, Integer> criterionValues() {
        Map<String, Integer> values = new LinkedHashMap<>();
        chance.some(plan.criterionIds()).forEach(id -> values.put(id, chance.from(1, 100)));
        return values;
    }

    private Map<String, List<Card>> customCards() {
        Map<String, List<Card>> cards = new LinkedHashMap<>();
        chance.some(plan.customLaneIds()).forEach(id -> cards.put(id, chance.list(2, this::card)));
        return cards;
    }

    private Card card() {
        return new Card(chance.id("card"), chance.text(), persona(), chance.unknown());
    }

    private Thought thought() {
        return new Thought(
                chance.id("thought"), chance.text(), chance.oneOf(ThoughtKind.class), persona(), chance.unknown());
    }

    private Stakeholder stakeholder() {
        return new Stakeholder(
                chance.id("stakeholder"),
                chance.text(),
                chance.oneOf(StakeholderSide.class),
                chance.maybe(chance::text),
                chance.unknown());
    }

    private Enabler enabler() {
        return new Enabler(
                chance.id("enabler"), chance.oneOf(EnablerKind.class), chance.text(), chance.flag(), chance.unknown());
    }

    private AttachmentRef attachment() {
        return new AttachmentRef(
                chance.id("attachment"),
                chance.text(),
                chance.maybe(chance::text),
                chance.oneOf(AttachmentKind.class),
                chance.unknown());
    }

    private Branch branch() {
        MapPlan.PlannedTouchpoint to = chance.oneOf(plan.touchpoints());
        return new Branch(chance.id("branch"), to.id(), chance.text(), chance.unknown());
    }

    private Waste waste() {
        return new Waste(
                chance.id("waste"),
                chance.text(),
                chance.oneOf(WasteKind.class),
                chance.amount(),
                chance.amount(),
                chance.unknown());
    }

    private Opportunity opportunity() {
        return new Opportunity(
                chance.id("opportunity"), chance.text(), chance.some(plan.painPointIds()), chance.unknown());
    }
}
