package org.journeymaps.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the members of a {@link Touchpoint}; whatever is not given keeps its default. */
public final class TouchpointBuilder {
    private final String id;
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

    TouchpointBuilder(String id, String name) {
        this.id = id;
        this.name = name;
    }

    TouchpointBuilder(Touchpoint touchpoint) {
        this.id = touchpoint.id();
        this.name = touchpoint.name();
        this.description = touchpoint.description();
        this.momentOfTruth = touchpoint.momentOfTruth();
        this.channels = touchpoint.channels();
        this.stakeholders = touchpoint.stakeholders();
        this.experiences = touchpoint.experiences();
        this.importanceToCustomer = touchpoint.importanceToCustomer();
        this.importanceToOrganisation = touchpoint.importanceToOrganisation();
        this.satisfaction = touchpoint.satisfaction();
        this.criterionValues = touchpoint.criterionValues();
        this.customerActions = touchpoint.customerActions();
        this.thoughts = touchpoint.thoughts();
        this.frontstage = touchpoint.frontstage();
        this.backstage = touchpoint.backstage();
        this.support = touchpoint.support();
        this.enablers = touchpoint.enablers();
        this.metrics = touchpoint.metrics();
        this.attachments = touchpoint.attachments();
        this.customCards = touchpoint.customCards();
        this.branches = touchpoint.branches();
        this.wastes = touchpoint.wastes();
        this.painPoints = touchpoint.painPoints();
        this.gains = touchpoint.gains();
        this.opportunities = touchpoint.opportunities();
        this.unknown = touchpoint.unknown();
    }

    /** As shown. */
    public TouchpointBuilder name(String value) {
        this.name = value;
        return this;
    }

    /** What happens. */
    public TouchpointBuilder description(String value) {
        this.description = Optional.of(value);
        return this;
    }

    /** Whether it decides about the relationship. */
    public TouchpointBuilder momentOfTruth(boolean value) {
        this.momentOfTruth = value;
        return this;
    }

    /** Where it happens, each once. */
    public TouchpointBuilder channels(List<String> value) {
        this.channels = value;
        return this;
    }

    /** Who takes part. */
    public TouchpointBuilder stakeholders(List<Stakeholder> value) {
        this.stakeholders = value;
        return this;
    }

    /** How it feels, at most one for each persona and one for all. */
    public TouchpointBuilder experiences(List<Experience> value) {
        this.experiences = value;
        return this;
    }

    /** 1 to 10. */
    public TouchpointBuilder importanceToCustomer(Integer value) {
        this.importanceToCustomer = Optional.of(value);
        return this;
    }

    /** 1 to 10. */
    public TouchpointBuilder importanceToOrganisation(Integer value) {
        this.importanceToOrganisation = Optional.of(value);
        return this;
    }

    /** 1 to 10, how well it is served today. */
    public TouchpointBuilder satisfaction(Integer value) {
        this.satisfaction = Optional.of(value);
        return this;
    }

    /** 1 to 100 by criterion id. */
    public TouchpointBuilder criterionValues(Map<String, Integer> value) {
        this.criterionValues = value;
        return this;
    }

    /** What the customer does. */
    public TouchpointBuilder customerActions(List<Card> value) {
        this.customerActions = value;
        return this;
    }

    /** What the customer thinks and says. */
    public TouchpointBuilder thoughts(List<Thought> value) {
        this.thoughts = value;
        return this;
    }

    /** What staff do in the customer's sight. */
    public TouchpointBuilder frontstage(List<Card> value) {
        this.frontstage = value;
        return this;
    }

    /** What staff do out of the customer's sight. */
    public TouchpointBuilder backstage(List<Card> value) {
        this.backstage = value;
        return this;
    }

    /** Systems and partners behind the scenes. */
    public TouchpointBuilder support(List<Card> value) {
        this.support = value;
        return this;
    }

    /** What must be there for it to work. */
    public TouchpointBuilder enablers(List<Enabler> value) {
        this.enablers = value;
        return this;
    }

    /** Figures that tell how well it works. */
    public TouchpointBuilder metrics(List<Metric> value) {
        this.metrics = value;
        return this;
    }

    /** Files of the page. */
    public TouchpointBuilder attachments(List<AttachmentRef> value) {
        this.attachments = value;
        return this;
    }

    /** Cards of the team's own lanes by lane id. */
    public TouchpointBuilder customCards(Map<String, List<Card>> value) {
        this.customCards = value;
        return this;
    }

    /** Loops and skips that start here. */
    public TouchpointBuilder branches(List<Branch> value) {
        this.branches = value;
        return this;
    }

    /** Activities that only cost. */
    public TouchpointBuilder wastes(List<Waste> value) {
        this.wastes = value;
        return this;
    }

    /** Where it hurts. */
    public TouchpointBuilder painPoints(List<PainPoint> value) {
        this.painPoints = value;
        return this;
    }

    /** What delights. */
    public TouchpointBuilder gains(List<Card> value) {
        this.gains = value;
        return this;
    }

    /** What could be done better. */
    public TouchpointBuilder opportunities(List<Opportunity> value) {
        this.opportunities = value;
        return this;
    }

    /** Members of a newer version. */
    public TouchpointBuilder unknown(UnknownMembers value) {
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
