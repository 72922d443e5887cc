package org.journeymaps.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PersonaRef;
import org.journeymaps.model.Scale;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;

/** One journey, told as a map of ours and as a journey of Mermaid: the same sections, tasks, scores and actors. */
record SameTasks(List<Task> tasks) {
    private static final int TASKS_PER_SECTION = 5;
    private static final List<String> PEOPLE = List.of("Lena", "Marek");
    private static final Scale ONE_TO_FIVE = new Scale(
            BigDecimal.ONE, BigDecimal.valueOf(5), BigDecimal.valueOf(3), BigDecimal.ONE, UnknownMembers.NONE);

    static SameTasks of(int count) {
        return new SameTasks(IntStream.range(0, count)
                .mapToObj(i -> new Task(
                        "Uploads document " + i, i * 7 % 5 + 1, i % 3 == 2 ? PEOPLE : List.of(PEOPLE.get(i % 3))))
                .toList());
    }

    /** The text that Mermaid draws. */
    String mermaid() {
        StringBuilder text = new StringBuilder("journey\n  title A journey with " + tasks.size() + " tasks\n");
        for (int i = 0; i < tasks.size(); i++) {
            if (i % TASKS_PER_SECTION == 0) {
                text.append("  section Stage ").append(i / TASKS_PER_SECTION).append('\n');
            }
            Task task = tasks.get(i);
            text.append("    %s: %d: %s%n".formatted(task.name(), task.score(), String.join(", ", task.actors())));
        }
        return text.toString();
    }

    /** The body of our macro. */
    String map() {
        List<Stage> stages = new ArrayList<>();
        for (int from = 0; from < tasks.size(); from += TASKS_PER_SECTION) {
            List<Touchpoint> own = IntStream.range(from, Math.min(tasks.size(), from + TASKS_PER_SECTION))
                    .mapToObj(i -> tasks.get(i).touchpoint("t" + i))
                    .toList();
            stages.add(new Stage(
                    "s" + from,
                    "Stage " + from / TASKS_PER_SECTION,
                    Optional.empty(),
                    Optional.empty(),
                    own,
                    UnknownMembers.NONE));
        }
        return new JourneyMapJson()
                .write(JourneyMap.builder("paint", "A journey with " + tasks.size() + " tasks")
                        .scale(ONE_TO_FIVE)
                        .personas(PEOPLE.stream()
                                .map(name -> new PersonaRef(name, name, Optional.empty(), UnknownMembers.NONE))
                                .toList())
                        .stages(stages)
                        .build());
    }

    /** A task with its score from 1 to 5 and those who do it. */
    record Task(String name, int score, List<String> actors) {
        private Touchpoint touchpoint(String id) {
            return Touchpoint.builder(id, name)
                    .experiences(actors.stream().map(this::experience).collect(Collectors.toList()))
                    .build();
        }

        private Experience experience(String actor) {
            return new Experience(
                    Optional.of(actor),
                    BigDecimal.valueOf(score),
                    Evidence.OBSERVED,
                    Optional.empty(),
                    Optional.empty(),
                    UnknownMembers.NONE);
        }
    }
}
