package org.journeymaps.view;

import java.util.List;
import org.journeymaps.model.Problem;

/** Problems in words. */
final class ProblemLines {
    /** More than these help nobody; the count tells how many there are. */
    private static final int SHOWN = 50;

    static final ProblemList NONE = new ProblemList("", List.of());

    private ProblemLines() {}

    static ProblemList of(List<Problem> problems, Words words) {
        if (problems.isEmpty()) {
            return NONE;
        }
        List<ProblemList.Line> lines =
                problems.stream().limit(SHOWN).map(it -> line(it, words)).toList();
        return new ProblemList(words.of("journeymaps.view.problems", String.valueOf(problems.size())), lines);
    }

    private static ProblemList.Line line(Problem problem, Words words) {
        String place = problem.line() == 0
                ? ""
                : words.of(
                        "journeymaps.view.problem.line",
                        String.valueOf(problem.line()),
                        String.valueOf(problem.column()));
        String text = words.of(problem.messageKey(), problem.arguments().toArray(String[]::new));
        return new ProblemList.Line(place, DisplayText.clean(problem.path()), DisplayText.clean(text));
    }
}
