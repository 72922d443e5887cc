package org.journeymaps.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A moment at which the customer meets the organisation; a column of the map.
 *
 * @param id id in the map
 * @param name as shown
 * @param description what happens
 * @param momentOfTruth whether it decides about the relationship
 * @param channels where it happens, each once
 * @param stakeholders who takes part
 * @param experiences how it feels, at most one for each persona and one for all
 * @param importanceToCustomer 1 to 10
 * @param importanceToOrganisation 1 to 10
 * @param satisfaction 1 to 10, how well it is served today
 * @param criterionValues 1 to 100 by criterion id
 * @param customerActions what the customer does
 * @param thoughts what the customer thinks and says
 * @param frontstage what staff do in the customer's sight
 * @param backstage what staff do out of the customer's sight
 * @param support systems and partners behind the scenes
 * @param enablers what must be there for it to work
 * @param metrics figures that tell how well it works
 * @param attachments files of the page
 * @param customCards cards of the team's own lanes by lane id
 * @param branches loops and skips that start here
 * @param wastes activities that only cost
 * @param painPoints where it hurts
 * @param gains what delights
 * @param opportunities what could be done better
 * @param unknown members of a newer version
 */
public record Touchpoint(
        String id,
        String name,
        Optional<String> description,
        boolean momentOfTruth,
        List<String> channels,
        List<Stakeholder> stakeholders,
        List<Experience> experiences,
        Optional<Integer> importanceToCustomer,
        Optional<Integer> importanceToOrganisation,
        Optional<Integer> satisfaction,
        Map<String, Integer> criterionValues,
        List<Card> customerActions,
        List<Thought> thoughts,
        List<Card> frontstage,
        List<Card> backstage,
        List<Card> support,
        List<Enabler> enablers,
        List<Metric> metrics,
        List<AttachmentRef> attachments,
        Map<String, List<Card>> customCards,
        List<Branch> branches,
        List<Waste> wastes,
        List<PainPoint> painPoints,
        List<Card> gains,
        List<Opportunity> opportunities,
        UnknownMembers unknown) {
    /** Checks and copies. */
    public Touchpoint {
        Ids.require(id);
        channels = List.copyOf(channels);
        stakeholders = List.copyOf(stakeholders);
        experiences = List.copyOf(experiences);
        customerActions = List.copyOf(customerActions);
        thoughts = List.copyOf(thoughts);
        frontstage = List.copyOf(frontstage);
        backstage = List.copyOf(backstage);
        support = List.copyOf(support);
        enablers = List.copyOf(enablers);
        metrics = List.copyOf(metrics);
        attachments = List.copyOf(attachments);
        branches = List.copyOf(branches);
        wastes = List.copyOf(wastes);
        painPoints = List.copyOf(painPoints);
        gains = List.copyOf(gains);
        opportunities = List.copyOf(opportunities);
        criterionValues = Collections.unmodifiableMap(new LinkedHashMap<>(criterionValues));
        customCards = copyOf(customCards);
        importanceToCustomer.ifPresent(value -> Ratings.require("importanceToCustomer", value));
        importanceToOrganisation.ifPresent(value -> Ratings.require("importanceToOrganisation", value));
        satisfaction.ifPresent(value -> Ratings.require("satisfaction", value));
        criterionValues.forEach(Ratings::requireCriterionValue);
    }

    /**
     * The experience of all customers together: the value noted for all, else the plain mean of the personas' values.
     *
     * @return empty if nothing is noted
     */
    public Optional<BigDecimal> aggregateExperience() {
        Optional<BigDecimal> forAll = experienceOf(Optional.empty()).map(Experience::value);
        if (forAll.isPresent() || experiences.isEmpty()) {
            return forAll;
        }
        BigDecimal sum = experiences.stream().map(Experience::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(experiences.size()), MathContext.DECIMAL64));
    }

    /** The experience noted for a persona, or for all when {@code personaId} is empty. */
    public Optional<Experience> experienceOf(Optional<String> personaId) {
        return experiences.stream()
                .filter(experience -> experience.personaId().equals(personaId))
                .findFirst();
    }

    private static Map<String, List<Card>> copyOf(Map<String, List<Card>> cards) {
        Map<String, List<Card>> copy = new LinkedHashMap<>();
        cards.forEach((lane, list) -> copy.put(lane, List.copyOf(list)));
        return Collections.unmodifiableMap(copy);
    }

    /** Starts a Touchpoint with what it cannot do without. */
    public static Builder builder(String id, String name) {
        return new Builder(id, name);
    }

    /** Starts from this value, to change some of it. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.description = description;
        builder.momentOfTruth = momentOfTruth;
        builder.channels = channels;
        builder.stakeholders = stakeholders;
        builder.experiences = experiences;
        builder.importanceToCustomer = importanceToCustomer;
        builder.importanceToOrganisation = importanceToOrganisation;
        builder.satisfaction = satisfaction;
        builder.criterionValues = criterionValues;
        builder.customerActions = customerActions;
        builder.thoughts = thoughts;
        builder.frontstage = frontstage;
        builder.backstage = backstage;
        builder.support = support;
        builder.enablers = enablers;
        builder.metrics = metrics;
        builder.attachments = attachments;
        builder.customCards = customCards;
        builder.branches = branches;
        builder.wastes = wastes;
        builder.painPoints = painPoints;
        builder.gains = gains;
        builder.opportunities = opportunities;
        builder.unknown = unknown;
        return builder;
    }

    /** Collects the members; whatever is not given keeps its default. */
    public static final class Builder {
        private String id;
        private String name;
        private Optional<String> description = Optional.empty();
        private boolean momentOfTruth = false;
        private List<String> channels = List.of();
        private List<Stakeholder> stakeholders = List.of();
        private List<Experience> experiences = List.of();
        private Optional<Integer> importanceToCustomer = Optional.empty();
        private Optional<Integer> importanceToOrganisation = Optional.empty();
        private Optional<Integer> satisfaction = Optional.empty();
        private Map<String, Integer> criterionValues = Map.of();
        private List<Card> customerActions = List.of();
        private List<Thought> thoughts = List.of();
        private List<Card> frontstage = List.of();
        private List<Card> backstage = List.of();
        private List<Card> support = List.of();
        private List<Enabler> enablers = List.of();
        private List<Metric> metrics = List.of();
        private List<AttachmentRef> attachments = List.of();
        private Map<String, List<Card>> customCards = Map.of();
        private List<Branch> branches = List.of();
        private List<Waste> wastes = List.of();
        private List<PainPoint> painPoints = List.of();
        private List<Card> gains = List.of();
        private List<Opportunity> opportunities = List.of();
        private UnknownMembers unknown = UnknownMembers.NONE;

        private Builder(String id, String name) {
            this.id = id;
            this.name = name;
        }

        /** As shown. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** What happens. */
        public Builder description(String value) {
            this.description = Optional.of(value);
            return this;
        }

        /** Whether it decides about the relationship. */
        public Builder momentOfTruth(boolean value) {
            this.momentOfTruth = value;
            return this;
        }

        /** Where it happens, each once. */
        public Builder channels(List<String> value) {
            this.channels = value;
            return this;
        }

        /** Who takes part. */
        public Builder stakeholders(List<Stakeholder> value) {
            this.stakeholders = value;
            return this;
        }

        /** How it feels, at most one for each persona and one for all. */
        public Builder experiences(List<Experience> value) {
            this.experiences = value;
            return this;
        }

        /** 1 to 10. */
        public Builder importanceToCustomer(Integer value) {
            this.importanceToCustomer = Optional.of(value);
            return this;
        }

        /** 1 to 10. */
        public Builder importanceToOrganisation(Integer value) {
            this.importanceToOrganisation = Optional.of(value);
            return this;
        }

        /** 1 to 10, how well it is served today. */
        public Builder satisfaction(Integer value) {
            this.satisfaction = Optional.of(value);
            return this;
        }

        /** 1 to 100 by criterion id. */
        public Builder criterionValues(Map<String, Integer> value) {
            this.criterionValues = value;
            return this;
        }

        /** What the customer does. */
        public Builder customerActions(List<Card> value) {
            this.customerActions = value;
            return this;
        }

        /** What the customer thinks and says. */
        public Builder thoughts(List<Thought> value) {
            this.thoughts = value;
            return this;
        }

        /** What staff do in the customer's sight. */
        public Builder frontstage(List<Card> value) {
            this.frontstage = value;
            return this;
        }

        /** What staff do out of the customer's sight. */
        public Builder backstage(List<Card> value) {
            this.backstage = value;
            return this;
        }

        /** Systems and partners behind the scenes. */
        public Builder support(List<Card> value) {
            this.support = value;
            return this;
        }

        /** What must be there for it to work. */
        public Builder enablers(List<Enabler> value) {
            this.enablers = value;
            return this;
        }

        /** Figures that tell how well it works. */
        public Builder metrics(List<Metric> value) {
            this.metrics = value;
            return this;
        }

        /** Files of the page. */
        public Builder attachments(List<AttachmentRef> value) {
            this.attachments = value;
            return this;
        }

        /** Cards of the team's own lanes by lane id. */
        public Builder customCards(Map<String, List<Card>> value) {
            this.customCards = value;
            return this;
        }

        /** Loops and skips that start here. */
        public Builder branches(List<Branch> value) {
            this.branches = value;
            return this;
        }

        /** Activities that only cost. */
        public Builder wastes(List<Waste> value) {
            this.wastes = value;
            return this;
        }

        /** Where it hurts. */
        public Builder painPoints(List<PainPoint> value) {
            this.painPoints = value;
            return this;
        }

        /** What delights. */
        public Builder gains(List<Card> value) {
            this.gains = value;
            return this;
        }

        /** What could be done better. */
        public Builder opportunities(List<Opportunity> value) {
            this.opportunities = value;
            return this;
        }

        /** Members of a newer version. */
        public Builder unknown(UnknownMembers value) {
            this.unknown = value;
            return this;
        }

        /** The finished value. */
        public Touchpoint build() {
            return new Touchpoint(
                    id,
                    name,
                    description,
                    momentOfTruth,
                    channels,
                    stakeholders,
                    experiences,
                    importanceToCustomer,
                    importanceToOrganisation,
                    satisfaction,
                    criterionValues,
                    customerActions,
                    thoughts,
                    frontstage,
                    backstage,
                    support,
                    enablers,
                    metrics,
                    attachments,
                    customCards,
                    branches,
                    wastes,
                    painPoints,
                    gains,
                    opportunities,
                    unknown);
        }
    }
}
