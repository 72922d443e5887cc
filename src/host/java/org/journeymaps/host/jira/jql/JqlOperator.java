package org.journeymaps.host.jira.jql;

/** How a field is compared; the negative ones are kept as the positive one and a flag in the condition. */
enum JqlOperator {
    EQUALS("="),
    IN("in"),
    LIKE("~"),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    IS("is");

    private final String sign;

    JqlOperator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    boolean isList() {
        return this == EQUALS || this == IN;
    }

    boolean isOrder() {
        return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }

    /** Whether the outcome of a {@code compareTo} satisfies this comparison. */
    boolean accepts(int comparison) {
        return switch (this) {
            case LESS -> comparison < 0;
            case LESS_OR_EQUAL -> comparison <= 0;
            case GREATER -> comparison > 0;
            case GREATER_OR_EQUAL -> comparison >= 0;
            default -> comparison == 0;
        };
    }
}
