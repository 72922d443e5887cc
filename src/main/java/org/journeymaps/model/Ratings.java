package org.journeymaps.model;

/** Rules for the numbers by which teams rate touchpoints. */
public final class Ratings {
    private Ratings() {}

    /** Whether {@code value} rates importance or satisfaction: 1 to 10. */
    public static boolean isRating(int value) {
        return value >= 1 && value <= 10;
    }

    /** Whether {@code value} can stand for a criterion of the priority: 1 to 100. */
    public static boolean isCriterionValue(int value) {
        return value >= 1 && value <= 100;
    }

    static void require(String name, int value) {
        if (!isRating(value)) {
            throw new IllegalArgumentException(name + " is 1 to 10, but this came: " + value);
        }
    }

    static void requireCriterionValue(String criterionId, int value) {
        Ids.require(criterionId);
        if (!isCriterionValue(value)) {
            throw new IllegalArgumentException(
                    "The value of criterion " + criterionId + " is 1 to 100, but this came: " + value);
        }
    }
}
