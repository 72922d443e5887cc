package org.journeymaps.host.site;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.host.html.Html;

/** Two texts line by line, by their longest common subsequence. */
record LineDiff(List<Line> lines) {

    /** One row; number 0 means the side has no such line. */
    record Line(int leftNumber, String left, int rightNumber, String right, boolean common) {}

    /** Beyond this the table of lengths would not fit comfortably in memory. */
    private static final long MAX_CELLS = 16_000_000;

    static LineDiff of(String before, String after) {
        String[] left = before.split("\n", -1);
        String[] right = after.split("\n", -1);
        if ((long) left.length * right.length > MAX_CELLS) {
            throw new SiteProblem(
                    400, "These versions are too long to compare here. View each with \"View storage format\".");
        }
        int[][] common = new int[left.length + 1][right.length + 1];
        for (int i = left.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                common[i][j] = left[i].equals(right[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return new LineDiff(walk(left, right, common));
    }

    Html html() {
        return Html.of(
                "<table class=\"diff\" aria-label=\"Storage format before and after\"><colgroup><col class=\"number\">"
                        + "<col><col class=\"number\"><col></colgroup><tbody>{}</tbody></table>",
                lines.stream().map(LineDiff::row).toList());
    }

    private static List<Line> walk(String[] left, String[] right, int[][] common) {
        List<Line> lines = new ArrayList<>();
        List<Integer> removed = new ArrayList<>();
        List<Integer> added = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            if (i < left.length && j < right.length && left[i].equals(right[j])) {
                pair(left, removed, right, added, lines);
                lines.add(new Line(i + 1, left[i], j + 1, right[j], true));
                i++;
                j++;
            } else if (j == right.length || (i < left.length && common[i + 1][j] >= common[i][j + 1])) {
                removed.add(i++);
            } else {
                added.add(j++);
            }
        }
        pair(left, removed, right, added, lines);
        return lines;
    }

    /** What was replaced stands beside what replaced it. */
    private static void pair(
            String[] left, List<Integer> removed, String[] right, List<Integer> added, List<Line> lines) {
        for (int k = 0; k < Math.max(removed.size(), added.size()); k++) {
            int i = k < removed.size() ? removed.get(k) : -1;
            int j = k < added.size() ? added.get(k) : -1;
            lines.add(new Line(i + 1, i < 0 ? "" : left[i], j + 1, j < 0 ? "" : right[j], false));
        }
        removed.clear();
        added.clear();
    }

    private static Html row(Line line) {
        return Html.of(
                "<tr><td class=\"number\">{}</td><td{}>{}</td><td class=\"number\">{}</td><td{}>{}</td></tr>",
                line.leftNumber() == 0 ? "" : line.leftNumber(),
                Html.trusted(" class=\"removed\"").onlyIf(!line.common() && line.leftNumber() > 0),
                line.left(),
                line.rightNumber() == 0 ? "" : line.rightNumber(),
                Html.trusted(" class=\"added\"").onlyIf(!line.common() && line.rightNumber() > 0),
                line.right());
    }
}
