package org.journeymaps.host.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeymaps.host.jira.jql.JqlClause.Condition;
import org.journeymaps.host.jira.jql.JqlClause.Operand;
import org.journeymaps.host.jira.jql.JqlQuery.Order;
import org.journeymaps.host.jira.jql.JqlToken.Kind;

/** Reads a query by recursive descent: or, and, not, brackets, condition; then ORDER BY. */
final class JqlParser {

    private static final int DEEPEST = 100;

    private final List<JqlToken> tokens;
    private int at;
    private int depth;

    private JqlParser(List<JqlToken> tokens) {
        this.tokens = tokens;
    }

    static JqlQuery parse(String jql) {
        return new JqlParser(JqlLexer.tokens(jql)).query();
    }

    private JqlQuery query() {
        boolean conditions = peek().kind() != Kind.END && !peek().isWord("order");
        JqlClause where = conditions ? or() : new JqlClause.And(List.of());
        List<Order> orders = new ArrayList<>();
        if (takeWord("order")) {
            expectWord("by");
            do {
                orders.add(order());
            } while (takeSign(","));
        }
        if (peek().kind() != Kind.END) {
            throw unexpected();
        }
        return new JqlQuery(where, orders);
    }

    private Order order() {
        String field = value().toLowerCase(Locale.ROOT);
        boolean descending = takeWord("desc");
        if (!descending) {
            takeWord("asc");
        }
        return new Order(field, descending);
    }

    private JqlClause or() {
        List<JqlClause> parts = new ArrayList<>(List.of(and()));
        while (takeWord("or")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new JqlClause.Or(parts);
    }

    private JqlClause and() {
        List<JqlClause> parts = new ArrayList<>(List.of(not()));
        while (takeWord("and")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new JqlClause.And(parts);
    }

    private JqlClause not() {
        if (++depth > DEEPEST) {
            throw unexpected();
        }
        try {
            if (takeWord("not") || takeSign("!")) {
                return new JqlClause.Not(not());
            }
            if (takeSign("(")) {
                JqlClause inner = or();
                expectSign(")");
                return inner;
            }
            return condition();
        } finally {
            depth--;
        }
    }

    private Condition condition() {
        String field = value().toLowerCase(Locale.ROOT);
        if (takeWord("is")) {
            boolean negated = takeWord("not");
            if (!takeWord("empty") && !takeWord("null")) {
                throw unexpected();
            }
            return new Condition(field, JqlOperator.IS, negated, List.of());
        }
        boolean notIn = takeWord("not");
        if (notIn || peek().isWord("in")) {
            expectWord("in");
            return new Condition(field, JqlOperator.IN, notIn, peek().isSign("(") ? list() : List.of(operand()));
        }
        JqlToken sign = next();
        boolean negated = sign.isSign("!=") || sign.isSign("!~");
        return new Condition(field, operator(sign), negated, List.of(operand()));
    }

    private JqlOperator operator(JqlToken sign) {
        if (sign.kind() != Kind.SIGN) {
            at--;
            throw unexpected();
        }
        return switch (sign.text()) {
            case "=", "!=" -> JqlOperator.EQUALS;
            case "~", "!~" -> JqlOperator.LIKE;
            case "<" -> JqlOperator.LESS;
            case "<=" -> JqlOperator.LESS_OR_EQUAL;
            case ">" -> JqlOperator.GREATER;
            case ">=" -> JqlOperator.GREATER_OR_EQUAL;
            default -> {
                at--;
                throw unexpected();
            }
        };
    }

    private List<Operand> list() {
        expectSign("(");
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (takeSign(","));
        expectSign(")");
        return operands;
    }

    private Operand operand() {
        String text = value();
        if (!takeSign("(")) {
            return new Operand(text, false, List.of());
        }
        List<String> arguments = new ArrayList<>();
        if (!peek().isSign(")")) {
            do {
                arguments.add(value());
            } while (takeSign(","));
        }
        expectSign(")");
        return new Operand(text.toLowerCase(Locale.ROOT), true, arguments);
    }

    private String value() {
        if (!peek().isValue()) {
            throw unexpected();
        }
        return next().text();
    }

    private JqlToken peek() {
        return tokens.get(at);
    }

    private JqlToken next() {
        JqlToken token = peek();
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    private boolean takeWord(String word) {
        boolean taken = peek().isWord(word);
        at += taken ? 1 : 0;
        return taken;
    }

    private boolean takeSign(String sign) {
        boolean taken = peek().isSign(sign);
        at += taken ? 1 : 0;
        return taken;
    }

    private void expectWord(String word) {
        if (!takeWord(word)) {
            throw unexpected();
        }
    }

    private void expectSign(String sign) {
        if (!takeSign(sign)) {
            throw unexpected();
        }
    }

    private JqlException unexpected() {
        return peek().kind() == Kind.END
                ? new JqlException("jql.end")
                : new JqlException("jql.unexpected", peek().text(), peek().position() + 1);
    }
}
