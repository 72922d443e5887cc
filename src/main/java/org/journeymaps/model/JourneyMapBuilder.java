package org.journeymaps.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Collects the members of a {@link JourneyMap}; whatever is not given keeps its default. */
public final class JourneyMapBuilder {
    private final String id;
    private String title;
    private MapState state = MapState.CURRENT;
    private Optional<String> scope = Optional.empty();
    private Optional<String> customerGoal = Optional.empty();
    private Optional<String> businessGoal = Optional.empty();
    private Optional<Person> owner = Optional.empty();
    private Optional<LocalDate> reviewBy = Optional.empty();
    private Optional<Review> review = Optional.empty();
    private Scale scale = Scale.DEFAULT;
    private List<PersonaRef> personas = List.of();
    private List<Criterion> criteria = List.of();
    private Optional<String> currency = Optional.empty();
    private Period period = Period.YEAR;
    private List<Lane> lanes = List.of();
    private List<Stage> stages = List.of();
    private List<ActionItem> actionItems = List.of();
    private Optional<JourneyLinks> links = Optional.empty();
    private Optional<IssueTarget> issueTarget = Optional.empty();
    private UnknownMembers unknown = UnknownMembers.NONE;

    JourneyMapBuilder(String id, String title) {
        this.id = id;
        this.title = title;
    }

    JourneyMapBuilder(JourneyMap map) {
        this.id = map.id();
        this.title = map.title();
        this.state = map.state();
        this.scope = map.scope();
        this.customerGoal = map.customerGoal();
        this.businessGoal = map.businessGoal();
        this.owner = map.owner();
        this.reviewBy = map.reviewBy();
        this.review = map.review();
        this.scale = map.scale();
        this.personas = map.personas();
        this.criteria = map.criteria();
        this.currency = map.currency();
        this.period = map.period();
        this.lanes = map.lanes();
        this.stages = map.stages();
        this.actionItems = map.actionItems();
        this.links = map.links();
        this.issueTarget = map.issueTarget();
        this.unknown = map.unknown();
    }

    /** As shown. */
    public JourneyMapBuilder title(String value) {
        this.title = value;
        return this;
    }

    /** As it is, or as it should become. */
    public JourneyMapBuilder state(MapState value) {
        this.state = value;
        return this;
    }

    /** What is in and what is out. */
    public JourneyMapBuilder scope(String value) {
        this.scope = Optional.of(value);
        return this;
    }

    /** What the customer wants to reach. */
    public JourneyMapBuilder customerGoal(String value) {
        this.customerGoal = Optional.of(value);
        return this;
    }

    /** What the organisation wants to reach. */
    public JourneyMapBuilder businessGoal(String value) {
        this.businessGoal = Optional.of(value);
        return this;
    }

    /** Who keeps the map true. */
    public JourneyMapBuilder owner(Person value) {
        this.owner = Optional.of(value);
        return this;
    }

    /** The day by which it should be looked at again. */
    public JourneyMapBuilder reviewBy(LocalDate value) {
        this.reviewBy = Optional.of(value);
        return this;
    }

    /** Where its approval stands. */
    public JourneyMapBuilder review(Review value) {
        this.review = Optional.of(value);
        return this;
    }

    /** How experience is noted. */
    public JourneyMapBuilder scale(Scale value) {
        this.scale = value;
        return this;
    }

    /** Who travels. */
    public JourneyMapBuilder personas(List<PersonaRef> value) {
        this.personas = value;
        return this;
    }

    /** What makes up the priority 1-100. */
    public JourneyMapBuilder criteria(List<Criterion> value) {
        this.criteria = value;
        return this;
    }

    /** ISO 4217 code of all amounts of money. */
    public JourneyMapBuilder currency(String value) {
        this.currency = Optional.of(value);
        return this;
    }

    /** The span that volumes and frequencies refer to. */
    public JourneyMapBuilder period(Period value) {
        this.period = value;
        return this;
    }

    /** The rows in their order. */
    public JourneyMapBuilder lanes(List<Lane> value) {
        this.lanes = value;
        return this;
    }

    /** In the order of the journey. */
    public JourneyMapBuilder stages(List<Stage> value) {
        this.stages = value;
        return this;
    }

    /** Work that addresses pain points. */
    public JourneyMapBuilder actionItems(List<ActionItem> value) {
        this.actionItems = value;
        return this;
    }

    /** Connected journeys. */
    public JourneyMapBuilder links(JourneyLinks value) {
        this.links = Optional.of(value);
        return this;
    }

    /** Where issues were created last. */
    public JourneyMapBuilder issueTarget(IssueTarget value) {
        this.issueTarget = Optional.of(value);
        return this;
    }

    /** Members of a newer version. */
    public JourneyMapBuilder unknown(UnknownMembers value) {
        this.unknown = value;
        return this;
    }

    /** The finished value. */
    public JourneyMap build() {
        return new JourneyMap(
                id,
                title,
                state,
                scope,
                customerGoal,
                businessGoal,
                owner,
                reviewBy,
                review,
                scale,
                personas,
                criteria,
                currency,
                period,
                lanes,
                stages,
                actionItems,
                links,
                issueTarget,
                unknown);
    }
}
