package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Person;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.Texts;

/** What action items have to keep to, said in words where a form can show them. */
@Named
public class WorkRules {
    static final int TITLE_LENGTH = 255;

    /** Something to see: neither a blank nor a control or format character, nor half a character. */
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}]");

    private final Texts texts;

    @Inject
    public WorkRules(Texts texts) {
        this.texts = texts;
    }

    /** The pain points, if all of them are on the map and there are neither none nor too many. */
    Outcome<List<String>> painPoints(JourneyMap map, List<String> painPointIds, int most) {
        if (painPointIds.isEmpty() || painPointIds.size() > most) {
            return Outcome.refused(
                    Reason.INVALID,
                    "journeymaps.error.work.pain.points",
                    String.valueOf(most),
                    String.valueOf(painPointIds.size()));
        }
        List<String> missing = painPointIds.stream()
                .filter(id -> map.findPainPoint(id).isEmpty())
                .toList();
        return missing.isEmpty()
                ? Outcome.done(painPointIds.stream().distinct().toList())
                : Outcome.refused(
                        Reason.NOT_FOUND, "journeymaps.error.pain.point", String.join(", ", missing), map.title());
    }

    /** The title in one line. */
    Outcome<String> title(String title) {
        return isName(title)
                ? Outcome.done(OneLine.of(title, TITLE_LENGTH))
                : invalid("title", "journeymaps.error.work.title");
    }

    /** The owner, if he has a name. */
    Outcome<Optional<Person>> owner(Optional<Person> owner) {
        boolean valid = owner.filter(person -> !isName(person.name())
                        || person.userKey().filter(key -> !isName(key)).isPresent())
                .isEmpty();
        return valid
                ? Outcome.done(owner.map(person ->
                        new Person(OneLine.of(person.name(), TITLE_LENGTH), person.userKey(), person.unknown())))
                : invalid("owner", "journeymaps.error.work.owner");
    }

    /** An action item of the map. */
    Outcome<ActionItem> item(JourneyMap map, String itemId) {
        return map.actionItems().stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, "journeymaps.error.work.item", itemId, map.title()));
    }

    private static boolean isName(String text) {
        return text.length() <= TITLE_LENGTH && VISIBLE.matcher(text).find();
    }

    private <T> Outcome<T> invalid(String field, String messageKey) {
        return Outcome.refused(
                Refusal.of(Reason.INVALID, messageKey).withFieldMessages(Map.of(field, texts.text(messageKey))));
    }
}
