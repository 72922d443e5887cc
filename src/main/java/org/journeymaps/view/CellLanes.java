package org.journeymaps.view;

import java.util.List;
import java.util.Optional;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.AttachmentRef;
import org.journeymaps.model.Card;
import org.journeymaps.model.Enabler;
import org.journeymaps.model.Lane;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.Opportunity;
import org.journeymaps.model.Thought;
import org.journeymaps.model.ThoughtKind;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.WorkStatus;

/** The lanes made of one cell for each touchpoint: all but experience and pain points. */
final class CellLanes {
    private final MapLayout layout;
    private final Words words;
    private final MetricEntry metric;
    private final PriorityCells priorities;
    private final StakeholderCells stakeholders;
    private final ListCells.Entry<String> channel;
    private final ListCells.Entry<AttachmentRef> attachment;
    private final ActionHomes actions;

    /** Words alone, for surfaces without our styles. */
    CellLanes(MapLayout layout) {
        this(layout, (it, out) -> out.text(it), new PlainAttachment(layout.words()));
    }

    private CellLanes(MapLayout layout, ListCells.Entry<String> channel, ListCells.Entry<AttachmentRef> attachment) {
        this.layout = layout;
        this.channel = channel;
        this.attachment = attachment;
        this.words = layout.words();
        this.metric = new MetricEntry(layout);
        this.priorities = new PriorityCells(layout);
        this.stakeholders = new StakeholderCells(layout);
        this.actions = new ActionHomes(layout);
    }

    /** With drawings and the files of the page. */
    static CellLanes onScreen(MapLayout layout, PageFiles files) {
        return new CellLanes(layout, new ChannelEntry(layout), new AttachmentEntry(layout, files));
    }

    /** How to fill the lane's cells; empty for the two lanes that span columns. */
    Optional<LaneCells> find(Lane lane) {
        return switch (lane.kind()) {
            case EXPERIENCE, PAIN_POINTS -> Optional.empty();
            case CUSTOMER_ACTIONS -> Optional.of(new ListCells<>(Touchpoint::customerActions, this::card));
            case THOUGHTS -> Optional.of(new ListCells<>(Touchpoint::thoughts, this::thought));
            case CHANNELS -> Optional.of(new ListCells<>(Touchpoint::channels, channel));
            case PRIORITY -> Optional.of(priorities);
            case GAINS -> Optional.of(new ListCells<>(Touchpoint::gains, this::card));
            case OPPORTUNITIES -> Optional.of(new ListCells<>(Touchpoint::opportunities, this::opportunity));
            case ACTION_ITEMS -> Optional.of(new ListCells<>(actions::at, this::action));
            case FRONTSTAGE -> Optional.of(new ListCells<>(Touchpoint::frontstage, this::card));
            case BACKSTAGE -> Optional.of(new ListCells<>(Touchpoint::backstage, this::card));
            case SUPPORT -> Optional.of(new ListCells<>(Touchpoint::support, this::card));
            case STAKEHOLDERS -> Optional.of(stakeholders);
            case ENABLERS -> Optional.of(new ListCells<>(Touchpoint::enablers, this::enabler));
            case METRICS -> Optional.of(new ListCells<>(Touchpoint::metrics, metric));
            case ATTACHMENTS -> Optional.of(new ListCells<>(Touchpoint::attachments, attachment));
            case CUSTOM ->
                Optional.of(new ListCells<>(it -> it.customCards().getOrDefault(lane.id(), List.of()), this::card));
        };
    }

    private void card(Card card, MarkupWriter out) {
        out.text(card.text());
        by(card.personaId(), out);
    }

    private void thought(Thought thought, MarkupWriter out) {
        if (thought.kind() == ThoughtKind.QUOTE) {
            out.html("<q>").text(thought.text()).html("</q>");
        } else {
            out.text(thought.text());
        }
        by(thought.personaId(), out);
    }

    private void opportunity(Opportunity opportunity, MarkupWriter out) {
        out.text(opportunity.text());
    }

    /** One piece of work; of a Jira issue only that it is one, since not every reader may see it. */
    void action(ActionItem item, MarkupWriter out) {
        out.html("<b>").text(item.title()).html("</b><small class=\"jm-sub\">");
        if (item.work() instanceof ManualStatus manual) {
            WorkStatus status = manual.status();
            out.text(Signs.of(status)).html(" ").text(words.of(status));
        } else {
            out.text(words.of("journeymaps.view.action.jira"));
        }
        item.owner().ifPresent(owner -> out.html(" · ").text(owner.name()));
        item.due().ifPresent(day -> {
            Words.Around due = words.around("journeymaps.view.action.due");
            out.html(" · ").text(due.before()).text(layout.figures().day(day)).text(due.after());
        });
        out.html("</small>");
    }

    private void enabler(Enabler enabler, MarkupWriter out) {
        if (enabler.met()) {
            out.html("<span class=\"jm-met\">✓ ").text(words.of("journeymaps.view.enabler.met"));
        } else {
            out.html("<span class=\"jm-missing\">✕ ").text(words.of("journeymaps.view.enabler.missing"));
        }
        out.html("</span> ").text(enabler.name());
        out.html("<small class=\"jm-sub\">").text(words.of(enabler.kind())).html("</small>");
    }

    /** The names of files, for surfaces that cannot load them. */
    private record PlainAttachment(Words words) implements ListCells.Entry<AttachmentRef> {
        @Override
        public void write(AttachmentRef attachment, MarkupWriter out) {
            attachment.caption().ifPresent(caption -> out.text(caption).html(" "));
            out.html("<small class=\"jm-sub\">")
                    .text(words.of(attachment.kind()))
                    .html(" · ");
            out.text(attachment.fileName()).html("</small>");
        }
    }

    private void by(Optional<String> personaId, MarkupWriter out) {
        personaId
                .flatMap(layout::findPersonaName)
                .ifPresent(
                        name -> out.html(" <small class=\"jm-by\">").text(name).html("</small>"));
    }
}
