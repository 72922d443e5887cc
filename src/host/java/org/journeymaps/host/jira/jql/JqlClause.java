package org.journeymaps.host.jira.jql;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.journeymaps.host.jira.state.Issue;

/** The condition tree of a query. */
sealed interface JqlClause {

    /** The tree as a test for issues, given how a single condition is tested. */
    Predicate<Issue> test(Function<Condition, Predicate<Issue>> conditions);

    /** A value, or a function with its arguments. */
    record Operand(String text, boolean function, List<String> arguments) {
        public Operand {
            arguments = List.copyOf(arguments);
        }
    }

    /** One field compared with one or more values; {@code field} is in lower case. */
    record Condition(String field, JqlOperator operator, boolean negated, List<Operand> operands) implements JqlClause {
        public Condition {
            operands = List.copyOf(operands);
        }

        @Override
        public Predicate<Issue> test(Function<Condition, Predicate<Issue>> conditions) {
            Predicate<Issue> test = conditions.apply(this);
            return negated ? test.negate() : test;
        }
    }

    /** All of the parts. */
    record And(List<JqlClause> parts) implements JqlClause {
        @Override
        public Predicate<Issue> test(Function<Condition, Predicate<Issue>> conditions) {
            return parts.stream().map(part -> part.test(conditions)).reduce(issue -> true, Predicate::and);
        }
    }

    /** Any of the parts. */
    record Or(List<JqlClause> parts) implements JqlClause {
        @Override
        public Predicate<Issue> test(Function<Condition, Predicate<Issue>> conditions) {
            return parts.stream().map(part -> part.test(conditions)).reduce(issue -> false, Predicate::or);
        }
    }

    /** Not the part. */
    record Not(JqlClause part) implements JqlClause {
        @Override
        public Predicate<Issue> test(Function<Condition, Predicate<Issue>> conditions) {
            return part.test(conditions).negate();
        }
    }
}
