package org.journeymaps.host.site;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.host.html.Html;

/** Two texts line by line, by their longest common subsequence. */
record LineDiff(List<Line> lines) {

    /** One row; number 0 means the side has no such line. */
    record Line(int leftNumber, String left, int rightNumber, String right) {
        boolean isCommon() {
            return leftNumber > 0 && rightNumber > 0;
        }
    }

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
                "<table class=\"diff\"><caption class=\"assistive\">Storage format before and after</caption>"
                        + "<tbody>{}</tbody></table>",
                lines.stream().map(LineDiff::row).toList());
    }

    private static List<Line> walk(String[] left, String[] right, int[][] common) {
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            if (i < left.length && j < right.length && left[i].equals(right[j])) {
                lines.add(new Line(i + 1, left[i], j + 1, right[j]));
                i++;
                j++;
            } else if (j == right.length || (i < left.length && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(i + 1, left[i], 0, ""));
                i++;
            } else {
                lines.add(new Line(0, "", j + 1, right[j]));
                j++;
            }
        }
        return lines;
    }

    private static Html row(Line line) {
        return Html.of(
                "<tr><td class=\"number\">{}</td><td{}>{}</td><td class=\"number\">{}</td><td{}>{}</td></tr>",
                line.leftNumber() == 0 ? "" : line.leftNumber(),
                Html.trusted(" class=\"removed\"").onlyIf(!line.isCommon() && line.leftNumber() > 0),
                line.left(),
                line.rightNumber() == 0 ? "" : line.rightNumber(),
                Html.trusted(" class=\"added\"").onlyIf(!line.isCommon() && line.rightNumber() > 0),
                line.right());
    }
}
