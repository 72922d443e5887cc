package org.journeymaps.host.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.journeymaps.host.content.CqlTokens.Kind;
import org.journeymaps.host.content.CqlTokens.Token;

/**
 * A parsed query: which rows, in which order.
 *
 * <pre>
 * query     = [ or ] [ "order by" field [asc|desc] { "," field [asc|desc] } ]
 * or        = and { "or" and }
 * and       = condition { "and" condition }
 * condition = "(" or ")" | field ( "=" | "!=" | "~" | "!~" ) value | field [ "not" ] "in" "(" value { "," value } ")"
 * </pre>
 */
record Cql(Predicate<ContentRow> filter, Comparator<ContentRow> order) {

    static Cql parse(String query, CqlFields fields) {
        Parser parser = new Parser(CqlTokens.of(query), fields);
        return parser.query();
    }

    private static final class Parser {

        private static final Comparator<ContentRow> NEWEST_FIRST =
                Comparator.comparing(ContentRow::modified).reversed().thenComparing(ContentRow::id);

        private final List<Token> tokens;
        private final CqlFields fields;
        private int at;

        Parser(List<Token> tokens, CqlFields fields) {
            this.tokens = tokens;
            this.fields = fields;
        }

        Cql query() {
            if (peek().is("order") || peek().kind() == Kind.END) {
                throw expected("a condition such as macro = \"journey-map\"");
            }
            Predicate<ContentRow> filter = or();
            Comparator<ContentRow> order = peek().is("order") ? order() : NEWEST_FIRST;
            if (peek().kind() != Kind.END) {
                throw expected("\"and\", \"or\", \"order by\" or the end");
            }
            return new Cql(filter, order);
        }

        private Predicate<ContentRow> or() {
            Predicate<ContentRow> result = and();
            while (take("or")) {
                result = result.or(and());
            }
            return result;
        }

        private Predicate<ContentRow> and() {
            Predicate<ContentRow> result = condition();
            while (take("and")) {
                result = result.and(condition());
            }
            return result;
        }

        private Predicate<ContentRow> condition() {
            if (take("(")) {
                Predicate<ContentRow> inner = or();
                require(")");
                return inner;
            }
            Token field = next(Kind.WORD, "a field name");
            Token operator = peek();
            if (take("=")) {
                return fields.equal(field, value());
            }
            if (take("!=")) {
                return fields.equal(field, value()).negate();
            }
            if (take("~")) {
                return fields.contains(field, value());
            }
            if (take("!~")) {
                return fields.contains(field, value()).negate();
            }
            boolean negated = take("not");
            if (take("in")) {
                Predicate<ContentRow> any = anyOf(field);
                return negated ? any.negate() : any;
            }
            throw expected("=, !=, ~, !~, in or not in after \"" + field.text() + "\"", operator);
        }

        private Predicate<ContentRow> anyOf(Token field) {
            require("(");
            Predicate<ContentRow> any = fields.equal(field, value());
            while (take(",")) {
                any = any.or(fields.equal(field, value()));
            }
            require(")");
            return any;
        }

        private Comparator<ContentRow> order() {
            require("order");
            require("by");
            List<Comparator<ContentRow>> keys = new ArrayList<>();
            do {
                Comparator<ContentRow> key = fields.order(next(Kind.WORD, "a field to order by"));
                if (take("desc")) {
                    key = key.reversed();
                } else {
                    take("asc");
                }
                keys.add(key);
            } while (take(","));
            return keys.stream().reduce(Comparator::thenComparing).orElseThrow().thenComparing(ContentRow::id);
        }

        private Token value() {
            Token token = peek();
            if (token.kind() == Kind.STRING || token.kind() == Kind.WORD) {
                at++;
                return token;
            }
            throw expected("a value");
        }

        private Token peek() {
            return tokens.get(at);
        }

        private boolean take(String wanted) {
            boolean found = peek().is(wanted);
            if (found) {
                at++;
            }
            return found;
        }

        private Token next(Kind kind, String what) {
            Token token = peek();
            if (token.kind() != kind) {
                throw expected(what);
            }
            at++;
            return token;
        }

        private void require(String wanted) {
            if (!take(wanted)) {
                throw expected("\"" + wanted + "\"");
            }
        }

        private Search.QueryException expected(String what) {
            return expected(what, peek());
        }

        private static Search.QueryException expected(String what, Token found) {
            String came = found.kind() == Kind.END ? "the end" : "\"" + found.text() + "\"";
            return new Search.QueryException("Expected " + what + " at position " + found.position()
                    + " of the CQL query, but found " + came + ".");
        }
    }
}
