package org.journeymaps.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.AttachmentRef;
import org.journeymaps.model.Branch;
import org.journeymaps.model.Card;
import org.journeymaps.model.Enabler;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Lane;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.Metric;
import org.journeymaps.model.Opportunity;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.Person;
import org.journeymaps.model.Stakeholder;
import org.journeymaps.model.Thought;
import org.journeymaps.model.ThoughtKind;
import org.journeymaps.model.Touchpoint;

/**
 * The cells of a map in plain words, one text for each card: for surfaces that cannot hold the grid's markup. The texts
 * are fit to be shown ({@link DisplayText}), but not escaped.
 */
public final class LaneTexts {
    private final MapLayout layout;
    private final Words words;
    private final MetricEntry metrics;
    private final ActionHomes actions;
    private final ExperienceValues values;
    private final StakeholderCells stakeholders;

    LaneTexts(MapLayout layout) {
        this.layout = layout;
        this.words = layout.words();
        this.metrics = new MetricEntry(layout);
        this.actions = new ActionHomes(layout);
        this.values = new ExperienceValues(layout);
        this.stakeholders = new StakeholderCells(layout);
    }

    /**
     * The texts of a map, in the language of {@code texts}.
     *
     * @param today the viewer's day, by which work is overdue
     */
    public static LaneTexts of(JourneyMap map, LocalDate today, Texts texts) {
        return new LaneTexts(MapLayout.of(map, today, texts));
    }

    /** The lanes a reader sees: in their order, without hidden and empty ones. */
    public List<Lane> lanes() {
        return LanePlan.visibleLanes(layout, new CellLanes(layout));
    }

    /** The lane's own title, else its kind's. */
    public String title(Lane lane) {
        return DisplayText.clean(LanePlan.title(lane, words));
    }

    /** One text for each card of the lane at the touchpoint, in their order; none where it holds nothing. */
    public List<String> at(Lane lane, Touchpoint touchpoint) {
        return cards(lane, touchpoint).map(DisplayText::clean).toList();
    }

    private Stream<String> cards(Lane lane, Touchpoint touchpoint) {
        return switch (lane.kind()) {
            case EXPERIENCE -> experience(touchpoint).stream();
            case PAIN_POINTS -> touchpoint.painPoints().stream().map(this::painPoint);
            case CUSTOMER_ACTIONS -> cards(touchpoint.customerActions());
            case THOUGHTS -> touchpoint.thoughts().stream().map(this::thought);
            case CHANNELS -> touchpoint.channels().stream();
            case PRIORITY -> priority(touchpoint).stream();
            case GAINS -> cards(touchpoint.gains());
            case OPPORTUNITIES -> touchpoint.opportunities().stream().map(Opportunity::text);
            case ACTION_ITEMS -> actions.at(touchpoint).stream().map(this::action);
            case FRONTSTAGE -> cards(touchpoint.frontstage());
            case BACKSTAGE -> cards(touchpoint.backstage());
            case SUPPORT -> cards(touchpoint.support());
            case STAKEHOLDERS ->
                Stream.concat(
                        stakeholders.findHandover(touchpoint).stream(),
                        touchpoint.stakeholders().stream().map(this::stakeholder));
            case ENABLERS -> touchpoint.enablers().stream().map(this::enabler);
            case METRICS -> touchpoint.metrics().stream().map(this::metric);
            case ATTACHMENTS -> touchpoint.attachments().stream().map(this::attachment);
            case CUSTOM -> cards(touchpoint.customCards().getOrDefault(lane.id(), List.of()));
        };
    }

    private Stream<String> cards(List<Card> cards) {
        return cards.stream().map(card -> by(card.personaId(), card.text()));
    }

    private String thought(Thought thought) {
        String said = DisplayText.clean(thought.text());
        return by(
                thought.personaId(),
                thought.kind() == ThoughtKind.QUOTE ? words.of("journeymaps.view.quote", said) : said);
    }

    /** For example: −1.2 below the baseline, observed; −1.6 before; Anna −0.5; Ben −2. */
    Optional<String> experience(Touchpoint touchpoint) {
        return aggregate(touchpoint).map(all -> {
            List<String> parts = new ArrayList<>();
            parts.add(all);
            ExperienceValues.before(touchpoint)
                    .ifPresent(before -> parts.add(words.of("journeymaps.view.before", values.signed(before))));
            for (Experience one : touchpoint.experiences()) {
                one.personaId()
                        .flatMap(layout::findPersonaName)
                        .ifPresent(name -> parts.add(DisplayText.clean(name) + " " + values.signed(one.value())));
            }
            return String.join("; ", parts);
        });
    }

    /** The experience of all customers together. For example: −1.2 below the baseline, observed. */
    Optional<String> aggregate(Touchpoint touchpoint) {
        return touchpoint
                .aggregateExperience()
                .map(value -> values.signed(value) + " " + words.of(values.side(value)) + ", "
                        + words.of(ExperienceValues.evidence(touchpoint)));
    }

    /** For example: High: The form forgets what I typed (Defect, observed, Anna, €18,000 a year, In progress). */
    private String painPoint(PainPoint pain) {
        List<String> about = aboutPain(pain);
        return about.get(0) + ": " + bracketed(pain.text(), about.subList(1, about.size()));
    }

    /** Severity, kind, evidence, whom it hurts, until where, what it costs and how far its gap has come, in this order. */
    List<String> aboutPain(PainPoint pain) {
        List<String> about = new ArrayList<>();
        about.add(words.of(pain.severity()));
        about.add(words.of(pain.kind()));
        about.add(words.of(pain.evidence()));
        pain.personaIds().forEach(id -> layout.findPersonaName(id).ifPresent(about::add));
        feltUntil(pain).ifPresent(last -> about.add(words.of("journeymaps.view.pain.until", last)));
        pain.annualCost()
                .ifPresent(cost -> about.add(words.of(
                        "journeymaps.view.cost.yearly", layout.figures().money(cost))));
        about.add(gap(layout.gap(pain.id())));
        return about;
    }

    /** The last touchpoint at which it is felt, if that comes after its own. */
    Optional<String> feltUntil(PainPoint pain) {
        int home = layout.findColumn(pain.id()).map(Column::index).orElse(0);
        return pain.until()
                .flatMap(layout::findColumn)
                .filter(last -> last.index() > home)
                .flatMap(Column::touchpoint)
                .map(last -> DisplayText.clean(last.name()));
    }

    /** The state, and what a closed gap has reached. */
    private static String gap(GapView gap) {
        String way = Stream.concat(gap.before().stream(), gap.after().stream()).collect(Collectors.joining(" → "));
        return way.isEmpty() ? gap.stateText() : gap.stateText() + " " + way;
    }

    private Optional<String> priority(Touchpoint touchpoint) {
        return layout.findPriority(touchpoint)
                .map(it -> it.priority().value() + ", "
                        + words.of("journeymaps.view.priority.rank", Integer.toString(it.rank())));
    }

    /** Of a Jira issue only that it is one, since not every reader may see it. */
    String action(ActionItem item) {
        List<String> more = new ArrayList<>();
        more.add(
                item.work() instanceof ManualStatus manual
                        ? words.of(manual.status())
                        : words.of("journeymaps.view.action.jira"));
        item.owner().map(Person::name).ifPresent(more::add);
        item.due()
                .ifPresent(due -> more.add(
                        words.of("journeymaps.view.action.due", layout.figures().day(due))));
        return bracketed(item.title(), more);
    }

    /** Where it may go on instead of at the next touchpoint. */
    List<String> ways(Touchpoint touchpoint) {
        List<String> ways = new ArrayList<>();
        for (Branch branch : touchpoint.branches()) {
            BranchArcs.findTarget(branch, layout)
                    .flatMap(Column::touchpoint)
                    .ifPresent(to -> ways.add(words.of(
                            "journeymaps.view.branch",
                            DisplayText.clean(branch.label()),
                            DisplayText.clean(to.name()))));
        }
        return ways;
    }

    private String stakeholder(Stakeholder stakeholder) {
        return bracketed(
                stakeholder.name(),
                Stream.concat(Stream.of(words.of(stakeholder.side())), stakeholder.department().stream())
                        .toList());
    }

    private String enabler(Enabler enabler) {
        return bracketed(
                enabler.name(),
                List.of(
                        words.of(enabler.kind()),
                        words.of(enabler.met() ? "journeymaps.view.enabler.met" : "journeymaps.view.enabler.missing")));
    }

    /** For example: NPS: 12 → 31, target 40, not reached yet, higher is better. */
    private String metric(Metric metric) {
        return DisplayText.clean(metric.name()) + ": " + figuresOf(metric);
    }

    /** From where to where, the target, and which way is better. */
    String figuresOf(Metric metric) {
        List<String> parts = new ArrayList<>();
        String way = Stream.of(metric.baseline(), metric.current())
                .flatMap(Optional::stream)
                .map(value -> metrics.value(value, metric))
                .collect(Collectors.joining(" → "));
        if (!way.isEmpty()) {
            parts.add(way);
        }
        metric.target()
                .ifPresent(
                        target -> parts.add(words.of("journeymaps.view.metric.target", metrics.value(target, metric))));
        metrics.findReached(metric).ifPresent(parts::add);
        parts.add(metrics.direction(metric));
        return String.join(", ", parts);
    }

    private String attachment(AttachmentRef attachment) {
        String kind = words.of(attachment.kind());
        return attachment
                .caption()
                .filter(caption -> !caption.isBlank())
                .map(caption -> bracketed(caption, List.of(kind, attachment.fileName())))
                .orElseGet(() -> bracketed(attachment.fileName(), List.of(kind)));
    }

    private String by(Optional<String> personaId, String text) {
        return personaId
                .flatMap(layout::findPersonaName)
                .map(name -> bracketed(text, List.of(name)))
                .orElse(text);
    }

    /** Each part is cleaned on its own: a direction that one begins may not reach into the next. */
    private static String bracketed(String text, List<String> more) {
        return more.stream()
                .map(DisplayText::clean)
                .collect(Collectors.joining(", ", DisplayText.clean(text) + " (", ")"));
    }
}
