package org.journeymaps.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules of {@link MapRules} for one column of the map. Paths are put together only for what breaks a rule. */
final class TouchpointRules {
    private static final String UNKNOWN_PERSONA = "journeymaps.problem.unknown.persona";
    private static final String UNKNOWN_PAIN_POINT = "journeymaps.problem.unknown.pain-point";
    private static final String UNKNOWN_TOUCHPOINT = "journeymaps.problem.unknown.touchpoint";

    private final Touchpoint touchpoint;
    private final String path;
    private final Scale scale;
    private final MapReferences references;
    private final Consumer<Problem> report;

    TouchpointRules(
            Touchpoint touchpoint, String path, Scale scale, MapReferences references, Consumer<Problem> report) {
        this.touchpoint = touchpoint;
        this.path = path;
        this.scale = scale;
        this.references = references;
        this.report = report;
    }

    void check() {
        checkChannels();
        checkExperiences();
        for (String id : touchpoint.criterionValues().keySet()) {
            if (!references.hasCriterion(id)) {
                report("/criterionValues/" + id, "journeymaps.problem.unknown.criterion", id);
            }
        }
        checkPersonas("customerActions", touchpoint.customerActions(), Card::personaId);
        checkPersonas("thoughts", touchpoint.thoughts(), Thought::personaId);
        checkPersonas("frontstage", touchpoint.frontstage(), Card::personaId);
        checkPersonas("backstage", touchpoint.backstage(), Card::personaId);
        checkPersonas("support", touchpoint.support(), Card::personaId);
        touchpoint.customCards().forEach((lane, cards) -> {
            if (!references.hasCustomLane(lane)) {
                report("/customCards/" + lane, "journeymaps.problem.unknown.lane", lane);
            }
            checkPersonas("customCards/" + lane, cards, Card::personaId);
        });
        checkBranches();
        checkPainPoints();
        checkPersonas("gains", touchpoint.gains(), Card::personaId);
        for (int i = 0; i < touchpoint.opportunities().size(); i++) {
            Opportunity opportunity = touchpoint.opportunities().get(i);
            checkIds(
                    "/opportunities/" + i + "/painPointIds/",
                    opportunity.painPointIds(),
                    references::hasPainPoint,
                    UNKNOWN_PAIN_POINT);
        }
    }

    private void checkChannels() {
        Set<String> channels = new HashSet<>();
        for (int i = 0; i < touchpoint.channels().size(); i++) {
            String channel = touchpoint.channels().get(i);
            if (!channels.add(channel)) {
                report("/channels/" + i, "journeymaps.problem.channel.duplicate", channel);
            }
        }
    }

    private void checkExperiences() {
        checkPersonas("experiences", touchpoint.experiences(), Experience::personaId);
        Set<Optional<String>> personas = new HashSet<>();
        for (int i = 0; i < touchpoint.experiences().size(); i++) {
            Experience experience = touchpoint.experiences().get(i);
            if (!personas.add(experience.personaId())) {
                reportSecondExperience("/experiences/" + i, experience);
            }
            checkOnScale("/experiences/" + i + "/value", experience.value());
        }
    }

    private void reportSecondExperience(String place, Experience experience) {
        experience
                .personaId()
                .ifPresentOrElse(
                        persona -> report(
                                place, "journeymaps.problem.experience.duplicate", references.personaName(persona)),
                        () -> report(place, "journeymaps.problem.experience.duplicate.all"));
    }

    private void checkBranches() {
        for (int i = 0; i < touchpoint.branches().size(); i++) {
            String to = touchpoint.branches().get(i).to();
            if (!references.hasTouchpoint(to)) {
                report("/branches/" + i + "/to", UNKNOWN_TOUCHPOINT, to);
            }
        }
    }

    private void checkPainPoints() {
        for (int i = 0; i < touchpoint.painPoints().size(); i++) {
            PainPoint painPoint = touchpoint.painPoints().get(i);
            String place = "/painPoints/" + i;
            checkIds(place + "/personas/", painPoint.personaIds(), references::hasPersona, UNKNOWN_PERSONA);
            painPoint.until().ifPresent(until -> checkUntil(place + "/until", until));
            checkClosure(place + "/closure", painPoint.closure());
        }
    }

    private void checkUntil(String place, String until) {
        if (!references.hasTouchpoint(until)) {
            report(place, UNKNOWN_TOUCHPOINT, until);
        } else if (references.isBefore(until, touchpoint.id())) {
            report(place, "journeymaps.problem.until.before", until);
        }
    }

    private void checkClosure(String place, Closure closure) {
        closure.experienceBefore().ifPresent(value -> checkOnScale(place + "/experienceBefore", value));
        for (int i = 0; i < closure.remeasurements().size(); i++) {
            checkOnScale(
                    place + "/remeasurements/" + i + "/value",
                    closure.remeasurements().get(i).value());
        }
    }

    private void checkOnScale(String place, BigDecimal value) {
        if (!scale.contains(value)) {
            report(
                    place,
                    "journeymaps.problem.experience.range",
                    value.toString(),
                    scale.min().toString(),
                    scale.max().toString());
        }
    }

    private <T> void checkPersonas(String list, List<T> cards, Function<T, Optional<String>> personaOf) {
        for (int i = 0; i < cards.size(); i++) {
            Optional<String> persona = personaOf.apply(cards.get(i));
            if (persona.isPresent() && !references.hasPersona(persona.get())) {
                report("/" + list + "/" + i + "/persona", UNKNOWN_PERSONA, persona.get());
            }
        }
    }

    private void checkIds(String place, List<String> ids, Predicate<String> isKnown, String messageKey) {
        for (int i = 0; i < ids.size(); i++) {
            if (!isKnown.test(ids.get(i))) {
                report(place + i, messageKey, ids.get(i));
            }
        }
    }

    private void report(String place, String messageKey, String... arguments) {
        report.accept(Problem.at(path + place, messageKey, arguments));
    }
}
