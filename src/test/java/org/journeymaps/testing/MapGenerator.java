package org.journeymaps.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.Criterion;
import org.journeymaps.model.Direction;
import org.journeymaps.model.IssueTarget;
import org.journeymaps.model.JourneyLinks;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Lane;
import org.journeymaps.model.LaneKind;
import org.journeymaps.model.LinkedIssue;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.MapRef;
import org.journeymaps.model.MapState;
import org.journeymaps.model.Period;
import org.journeymaps.model.Person;
import org.journeymaps.model.PersonaRef;
import org.journeymaps.model.Review;
import org.journeymaps.model.ReviewStatus;
import org.journeymaps.model.Scale;
import org.journeymaps.model.Stage;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.model.Work;
import org.journeymaps.model.WorkStatus;

/** Makes maps with every member there is: references exist, values lie on the scale, texts are hostile. */
public final class MapGenerator {
    private static final List<Scale> SCALES =
            List.of(Scale.DEFAULT, scale("1", "5", "3", "1"), scale("1", "100", "50.0", "0.5"));

    private final Chance chance;
    private final MapPlan plan;

    private MapGenerator(Chance chance) {
        this.chance = chance;
        this.plan = new MapPlan(chance);
    }

    /** A map in which each optional member is there or not. */
    public static JourneyMap random(long seed) {
        return new MapGenerator(new Chance(seed, 0.6)).map();
    }

    /** A map in which every optional member is there. */
    public static JourneyMap complete(long seed) {
        return new MapGenerator(new Chance(seed, 1)).map();
    }

    private JourneyMap map() {
        Scale plain = chance.oneOf(SCALES);
        Scale scale = new Scale(plain.min(), plain.max(), plain.baseline(), plain.step(), chance.unknown());
        return new JourneyMap(
                chance.id("map"),
                chance.text(),
                chance.oneOf(MapState.class),
                chance.maybe(chance::text),
                chance.maybe(chance::text),
                chance.maybe(chance::text),
                chance.maybe(this::person),
                chance.maybe(chance::date),
                chance.maybe(this::review),
                scale,
                plan.personaIds().stream().map(this::persona).toList(),
                plan.criterionIds().stream().map(this::criterion).toList(),
                chance.maybe(() -> chance.oneOf(List.of("EUR", "USD", "JPY"))),
                chance.oneOf(Period.class),
                lanes(),
                stages(new TouchpointGenerator(chance, plan, scale)),
                chance.list(4, this::actionItem),
                chance.maybe(this::links),
                chance.maybe(this::issueTarget),
                chance.unknown());
    }

    private List<Stage> stages(TouchpointGenerator touchpoints) {
        return plan.stages().stream()
                .map(planned -> new Stage(
                        planned.id(),
                        chance.text(),
                        chance.maybe(chance::text),
                        chance.maybe(() -> (long) chance.from(0, 1_000_000)),
                        planned.touchpoints().stream()
                                .map(touchpoints::touchpoint)
                                .toList(),
                        chance.unknown()))
                .toList();
    }

    private Person person() {
        return new Person(chance.text(), chance.maybe(chance::text), chance.unknown());
    }

    private Review review() {
        return new Review(
                chance.oneOf(ReviewStatus.class),
                chance.maybe(chance::text),
                chance.maybe(chance::instant),
                chance.maybe(chance::text),
                chance.unknown());
    }

    private PersonaRef persona(String id) {
        return new PersonaRef(id, chance.text(), chance.maybe(chance::text), chance.unknown());
    }

    private Criterion criterion(String id) {
        return new Criterion(id, chance.text(), chance.amount(), chance.oneOf(Direction.class), chance.unknown());
    }

    private List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        for (LaneKind kind : chance.some(List.of(LaneKind.values()))) {
            if (kind != LaneKind.CUSTOM) {
                lanes.add(lane(chance.id("lane"), kind));
            }
        }
        plan.customLaneIds().forEach(id -> lanes.add(lane(id, LaneKind.CUSTOM)));
        return lanes;
    }

    private Lane lane(String id, LaneKind kind) {
        return new Lane(id, kind, chance.maybe(chance::text), chance.flag(), chance.unknown());
    }

    private ActionItem actionItem() {
        Work work = chance.from(0, 1) == 0
                ? new ManualStatus(chance.oneOf(WorkStatus.class))
                : new LinkedIssue(chance.text(), chance.text(), chance.maybe(chance::text), chance.unknown());
        return new ActionItem(
                chance.id("action"),
                chance.text(),
                chance.some(plan.painPointIds()),
                chance.maybe(this::person),
                chance.maybe(chance::date),
                work,
                chance.unknown());
    }

    private JourneyLinks links() {
        return new JourneyLinks(
                chance.maybe(this::mapRef),
                chance.maybe(this::mapRef),
                chance.maybe(this::mapRef),
                chance.list(2, this::mapRef),
                chance.unknown());
    }

    private IssueTarget issueTarget() {
        return new IssueTarget(chance.text(), chance.text(), chance.text(), chance.unknown());
    }

    private MapRef mapRef() {
        return new MapRef(chance.text(), chance.text(), chance.text(), chance.unknown());
    }

    private static Scale scale(String min, String max, String baseline, String step) {
        return new Scale(
                new BigDecimal(min),
                new BigDecimal(max),
                new BigDecimal(baseline),
                new BigDecimal(step),
                UnknownMembers.NONE);
    }
}
