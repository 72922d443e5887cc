package org.journeymaps.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        customCards.keySet().forEach(Ids::require);
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
        return Optional.of(mean(experiences));
    }

    /**
     * The experience of some personas together: the value noted for all, else the plain mean of theirs; that of everybody
     * if nothing is noted for them.
     */
    public Optional<BigDecimal> experienceOf(Collection<String> personaIds) {
        List<Experience> theirs = experiences.stream()
                .filter(experience ->
                        experience.personaId().filter(personaIds::contains).isPresent())
                .toList();
        boolean everybody = theirs.isEmpty() || experienceOf(Optional.empty()).isPresent();
        return everybody ? aggregateExperience() : Optional.of(mean(theirs));
    }

    private static BigDecimal mean(List<Experience> experiences) {
        BigDecimal sum = experiences.stream().map(Experience::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(experiences.size()), MathContext.DECIMAL64);
    }

    /** The experience noted for a persona, or for all when {@code personaId} is empty. */
    public Optional<Experience> experienceOf(Optional<String> personaId) {
        return experiences.stream()
                .filter(experience -> experience.personaId().equals(personaId))
                .findFirst();
    }

    /** How many cards an author placed in the cells of this column. */
    public int cardCount() {
        return Stream.of(
                                stakeholders,
                                experiences,
                                customerActions,
                                thoughts,
                                frontstage,
                                backstage,
                                support,
                                enablers,
                                metrics,
                                attachments,
                                branches,
                                wastes,
                                painPoints,
                                gains,
                                opportunities)
                        .mapToInt(List::size)
                        .sum()
                + customCards.values().stream().mapToInt(List::size).sum();
    }

    private static Map<String, List<Card>> copyOf(Map<String, List<Card>> cards) {
        Map<String, List<Card>> copy = new LinkedHashMap<>();
        cards.forEach((lane, list) -> copy.put(lane, List.copyOf(list)));
        return Collections.unmodifiableMap(copy);
    }

    /** Starts a Touchpoint with what it cannot do without. */
    public static TouchpointBuilder builder(String id, String name) {
        return new TouchpointBuilder(id, name);
    }

    /** Starts from this value, to change some of it. */
    public TouchpointBuilder toBuilder() {
        return new TouchpointBuilder(this);
    }
}
