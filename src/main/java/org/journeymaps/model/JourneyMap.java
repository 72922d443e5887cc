package org.journeymaps.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A customer's way through an organisation's offer, as a grid of stages and touchpoints. It is the content of one macro on a Confluence page; nothing of it is stored elsewhere.
 *
 * @param id id of the map, unique on its page
 * @param title as shown
 * @param state as it is, or as it should become
 * @param scope what is in and what is out
 * @param customerGoal what the customer wants to reach
 * @param businessGoal what the organisation wants to reach
 * @param owner who keeps the map true
 * @param reviewBy the day by which it should be looked at again
 * @param review where its approval stands
 * @param scale how experience is noted
 * @param personas who travels
 * @param criteria what makes up the priority 1-100
 * @param currency ISO 4217 code of all amounts of money
 * @param period the span that volumes and frequencies refer to
 * @param lanes the rows in their order; empty for the usual ones
 * @param stages in the order of the journey
 * @param actionItems work that addresses pain points
 * @param links connected journeys
 * @param unknown members of a newer version
 */
public record JourneyMap(
        String id,
        String title,
        MapState state,
        Optional<String> scope,
        Optional<String> customerGoal,
        Optional<String> businessGoal,
        Optional<Person> owner,
        Optional<LocalDate> reviewBy,
        Optional<Review> review,
        Scale scale,
        List<PersonaRef> personas,
        List<Criterion> criteria,
        Optional<String> currency,
        Period period,
        List<Lane> lanes,
        List<Stage> stages,
        List<ActionItem> actionItems,
        Optional<JourneyLinks> links,
        UnknownMembers unknown) {
    /** Checks and copies. */
    public JourneyMap {
        Ids.require(id);
        personas = List.copyOf(personas);
        criteria = List.copyOf(criteria);
        lanes = List.copyOf(lanes);
        stages = List.copyOf(stages);
        actionItems = List.copyOf(actionItems);
    }

    /** The schema version this model stands for. */
    public static final int SCHEMA_VERSION = 1;

    /** All touchpoints from left to right. */
    public Stream<Touchpoint> touchpoints() {
        return stages.stream().flatMap(stage -> stage.touchpoints().stream());
    }

    /** All pain points from left to right. */
    public Stream<PainPoint> painPoints() {
        return touchpoints().flatMap(touchpoint -> touchpoint.painPoints().stream());
    }

    /** Where a pain point stands, or empty if the map has none of this id. */
    public Optional<PainPointPlace> findPainPoint(String painPointId) {
        for (Stage stage : stages) {
            for (Touchpoint touchpoint : stage.touchpoints()) {
                for (PainPoint painPoint : touchpoint.painPoints()) {
                    if (painPoint.id().equals(painPointId)) {
                        return Optional.of(new PainPointPlace(stage, touchpoint, painPoint));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The work that addresses a pain point, in stored order. */
    public List<ActionItem> actionItemsFor(String painPointId) {
        return actionItems.stream().filter(item -> item.addresses(painPointId)).toList();
    }

    /** The persona of this id. */
    public Optional<PersonaRef> findPersona(String personaId) {
        return personas.stream()
                .filter(persona -> persona.id().equals(personaId))
                .findFirst();
    }

    /** The same map with one touchpoint replaced by another of the same id. */
    public JourneyMap withTouchpoint(Touchpoint replacement) {
        return toBuilder()
                .stages(stages.stream()
                        .map(stage -> stage.withTouchpoints(stage.touchpoints().stream()
                                .map(old -> old.id().equals(replacement.id()) ? replacement : old)
                                .toList()))
                        .toList())
                .build();
    }

    /** The same map with one more action item. */
    public JourneyMap withActionItem(ActionItem item) {
        return toBuilder()
                .actionItems(
                        Stream.concat(actionItems.stream(), Stream.of(item)).toList())
                .build();
    }

    /** Starts a JourneyMap with what it cannot do without. */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /** Starts from this value, to change some of it. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title);
        builder.state = state;
        builder.scope = scope;
        builder.customerGoal = customerGoal;
        builder.businessGoal = businessGoal;
        builder.owner = owner;
        builder.reviewBy = reviewBy;
        builder.review = review;
        builder.scale = scale;
        builder.personas = personas;
        builder.criteria = criteria;
        builder.currency = currency;
        builder.period = period;
        builder.lanes = lanes;
        builder.stages = stages;
        builder.actionItems = actionItems;
        builder.links = links;
        builder.unknown = unknown;
        return builder;
    }

    /** Collects the members; whatever is not given keeps its default. */
    public static final class Builder {
        private String id;
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
        private UnknownMembers unknown = UnknownMembers.NONE;

        private Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        /** As shown. */
        public Builder title(String value) {
            this.title = value;
            return this;
        }

        /** As it is, or as it should become. */
        public Builder state(MapState value) {
            this.state = value;
            return this;
        }

        /** What is in and what is out. */
        public Builder scope(String value) {
            this.scope = Optional.of(value);
            return this;
        }

        /** What the customer wants to reach. */
        public Builder customerGoal(String value) {
            this.customerGoal = Optional.of(value);
            return this;
        }

        /** What the organisation wants to reach. */
        public Builder businessGoal(String value) {
            this.businessGoal = Optional.of(value);
            return this;
        }

        /** Who keeps the map true. */
        public Builder owner(Person value) {
            this.owner = Optional.of(value);
            return this;
        }

        /** The day by which it should be looked at again. */
        public Builder reviewBy(LocalDate value) {
            this.reviewBy = Optional.of(value);
            return this;
        }

        /** Where its approval stands. */
        public Builder review(Review value) {
            this.review = Optional.of(value);
            return this;
        }

        /** How experience is noted. */
        public Builder scale(Scale value) {
            this.scale = value;
            return this;
        }

        /** Who travels. */
        public Builder personas(List<PersonaRef> value) {
            this.personas = value;
            return this;
        }

        /** What makes up the priority 1-100. */
        public Builder criteria(List<Criterion> value) {
            this.criteria = value;
            return this;
        }

        /** ISO 4217 code of all amounts of money. */
        public Builder currency(String value) {
            this.currency = Optional.of(value);
            return this;
        }

        /** The span that volumes and frequencies refer to. */
        public Builder period(Period value) {
            this.period = value;
            return this;
        }

        /** The rows in their order. */
        public Builder lanes(List<Lane> value) {
            this.lanes = value;
            return this;
        }

        /** In the order of the journey. */
        public Builder stages(List<Stage> value) {
            this.stages = value;
            return this;
        }

        /** Work that addresses pain points. */
        public Builder actionItems(List<ActionItem> value) {
            this.actionItems = value;
            return this;
        }

        /** Connected journeys. */
        public Builder links(JourneyLinks value) {
            this.links = Optional.of(value);
            return this;
        }

        /** Members of a newer version. */
        public Builder unknown(UnknownMembers value) {
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
                    unknown);
        }
    }
}
