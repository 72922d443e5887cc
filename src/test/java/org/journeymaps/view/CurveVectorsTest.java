package org.journeymaps.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.journeymaps.model.Scale;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.testing.SharedVectors;
import org.junit.jupiter.api.Test;

/** The editor draws the curve while it is dragged; these cases hold its drawing equal to that of the reading view. */
class CurveVectorsTest {
    private static final int CASES = 60;
    private static final List<String[]> SCALES =
            List.of(new String[] {"-2", "2", "0", "0.1"}, new String[] {"1", "5", "3", "1"}, new String[] {
                "1", "100", "50", "0.5"
            });

    @Test
    void bothDrawTheSameCurve() throws IOException {
        ArrayNode cases = SharedVectors.JSON.createArrayNode();
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            String[] ends = SCALES.get(seed % SCALES.size());
            Scale scale = scale(ends);
            ExperienceScale heights = new ExperienceScale(scale);
            ObjectNode one = cases.addObject();
            ArrayNode scaleValues = one.putArray("scale");
            List.of(ends).forEach(end -> scaleValues.add(new BigDecimal(end)));
            ArrayNode values = one.putArray("values");
            double[] ys = new double[random.nextInt(12)];
            for (int i = 0; i < ys.length; i++) {
                ys[i] = height(random, scale, heights, values);
            }
            draw(one, ys, heights.baselineHeight());
            labels(one.putArray("labels"), ys, heights.baselineHeight());
            signs(one.putArray("signed"), values, scale);
        }
        SharedVectors.assertCommitted("curves.json", cases);
    }

    private static double height(Random random, Scale scale, ExperienceScale heights, ArrayNode values) {
        if (random.nextInt(6) == 0) {
            values.addNull();
            return Double.NaN;
        }
        double span = scale.max().subtract(scale.min()).doubleValue();
        BigDecimal value = random.nextInt(5) == 0
                ? scale.baseline()
                : scale.min()
                        .add(BigDecimal.valueOf(Math.round(random.nextDouble() * span * 200), 2))
                        .subtract(scale.step());
        values.add(value.stripTrailingZeros());
        return heights.heightOf(value.doubleValue());
    }

    private static void draw(ObjectNode one, double[] heights, double baseline) {
        List<CurvePiece> pieces = new CurveGeometry(heights, baseline).pieces();
        one.put("line", drawn(pieces, CurvePaths::line));
        one.put("above", drawn(pieces, paths -> paths.line(false)));
        one.put("below", drawn(pieces, paths -> paths.line(true)));
        one.put("calm", drawn(pieces, paths -> paths.area(false, baseline)));
        one.put("red", drawn(pieces, paths -> paths.area(true, baseline)));
    }

    private static String drawn(List<CurvePiece> pieces, Consumer<CurvePaths> part) {
        MarkupWriter out = new MarkupWriter(1000);
        part.accept(new CurvePaths(pieces, 0, out));
        return out.toMarkup().html();
    }

    /** Of each point, with the next two heights as those of other lines. */
    private static void labels(ArrayNode labels, double[] heights, double baseline) {
        for (int i = 0; i + 2 < heights.length; i++) {
            if (!Double.isNaN(heights[i])) {
                labels.add(LabelPlace.of(
                        heights[i], heights[i] > baseline, new double[] {heights[i + 1], heights[i + 2]}));
            }
        }
    }

    private static void signs(ArrayNode signed, ArrayNode values, Scale scale) {
        Figures figures = new Figures(Locale.ENGLISH, Optional.empty());
        values.forEach(value -> {
            if (value.isNumber()) {
                signed.add(figures.signed(scale.signed(value.decimalValue())));
            }
        });
    }

    private static Scale scale(String[] ends) {
        return new Scale(
                new BigDecimal(ends[0]),
                new BigDecimal(ends[1]),
                new BigDecimal(ends[2]),
                new BigDecimal(ends[3]),
                UnknownMembers.NONE);
    }
}
