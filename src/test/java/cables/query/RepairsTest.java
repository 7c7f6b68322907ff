package cables.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What cannot stand as it was typed: what it is read as, which part of it is pointed at, and what
/// is said.
class RepairsTest {

    static Stream<Arguments> odd() {
        return Stream.of(
                arguments("ikea!", "ikea", "!", "! means nothing here; read as ikea"),
                arguments("ik^ea", "ikea", "^", "^ means nothing here; read as ikea"),
                arguments("[ikea]", "ikea", "[ikea]", "[ and ] mean nothing here; read as ikea"),
                arguments("ikea^2", "ikea", "^2", "words have no weights; left out"),
                arguments(
                        "a & b",
                        "and(a b)",
                        "&",
                        "no letter and no digit here to look for; left out"),
                arguments(
                        "\"human traff",
                        "phrase(human traff)",
                        "\"human traff",
                        "the quotes are never closed; read as if they were at the end"),
                arguments("a \"\"", "a", "\"\"", "no word between the quotes; left out"),
                arguments(
                        "(a OR b",
                        "or(a b)",
                        "(",
                        "( is never closed; read as if it were at the end"),
                arguments("a) b", "and(a b)", ")", "nothing is open that ) could close; left out"),
                arguments("a ()", "a", "(", "nothing between the parentheses; left out"),
                arguments(
                        "police(bribe OR fine)",
                        "and(police or(bribe fine))",
                        "(",
                        "( right after a word groups nothing; read with a blank before it"),
                arguments("AND a", "a", "AND", "AND has nothing before it; left out"),
                arguments("a AND", "a", "AND", "AND has nothing after it; left out"),
                arguments("a AND AND b", "and(a b)", "AND", "AND has nothing after it; left out"),
                arguments("OR a", "a", "OR", "OR has nothing before it; left out"),
                arguments("a OR", "a", "OR", "OR has nothing after it; left out"),
                arguments("a OR OR b", "or(a b)", "OR", "OR has nothing after it; left out"),
                arguments("a NOT", "a", "NOT", "NOT has nothing after it; left out"),
                arguments("a NOT OR b", "or(a b)", "NOT", "NOT has nothing after it; left out"),
                arguments(
                        "tgas:KTIP",
                        "and(tgas KTIP)",
                        "tgas:",
                        "there is no field tgas:, did you mean tags:?; read as words"),
                arguments(
                        "foo:bar", "and(foo bar)", "foo:", "there is no field foo:; read as words"),
                arguments(
                        "sbject:\"a b\"",
                        "and(sbject phrase(a b))",
                        "sbject:",
                        "there is no field sbject:, did you mean subject:?; read as words"),
                arguments("a tags:", "a", "tags:", "tags: has nothing after it; left out"),
                arguments(
                        "tags:K*",
                        "TAGS[K*]",
                        "K*",
                        "* is not understood in tags: yet; it stands for itself"),
                arguments(
                        "a class:X",
                        "a",
                        "X",
                        "X is not a classification; write U, LOU, C, S, TS or C..S; left out"),
                arguments(
                        "class:S..C",
                        "class[C S]",
                        "S..C",
                        "the range ends before it begins; read the other way round"),
                arguments(
                        "a date:soon",
                        "a",
                        "soon",
                        "soon is not a date; write 2009, 2009-05, 2009-05-03 or 2009..2010; left"
                                + " out"),
                arguments(
                        "date:2009-13",
                        "date[2009-01-01 2009-12-31]",
                        "2009-13",
                        "there is no month 13; read as 2009"),
                arguments(
                        "date:2009-02-30",
                        "date[2009-02-01 2009-02-28]",
                        "2009-02-30",
                        "2009-02 has no day 30; read as the month"),
                arguments(
                        "date:2010..2009",
                        "date[2009-01-01 2010-12-31]",
                        "2010..2009",
                        "the range ends before it begins; read the other way round"),
                arguments("a date:..", "a", "..", "a range needs one end at least; left out"),
                arguments(
                        "subject:(a tags:b)",
                        "subject(and(a b))",
                        "tags:",
                        "tags: cannot be asked within a field; left out"),
                arguments(
                        "a NEAR/6 b",
                        "and(a b)",
                        "NEAR/6",
                        "NEAR/6 is not understood yet; left out"),
                arguments("a w/6 b", "and(a b)", "w/6", "w/6 is not understood yet; left out"),
                arguments("a /p b", "and(a b)", "/p", "/p is not understood yet; left out"),
                arguments("(a b)>=2", "and(a b)", ">=2", ">=2 is not understood yet; left out"),
                arguments(
                        "/sinko/",
                        "sinko",
                        "/sinko/",
                        "regular expressions are not understood yet; read as a word"),
                arguments(
                        "\"a b\"~6",
                        "phrase(a b)",
                        "\"a b\"~6",
                        "a distance after quotes is not understood yet; left out"),
                arguments(
                        "\"traffick* victims\"",
                        "phrase(traffick victims)",
                        "\"traffick* victims\"",
                        "* is not understood in quotes yet; it stands for nothing there"),
                arguments(
                        "wang~7", "fuzzy(wang 2)", "wang~7", "~7 is read as ~2, the most there is"),
                arguments(
                        "wan*~1",
                        "wild(wan*)",
                        "wan*~1",
                        "~ does not go with wildcards; left out"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void mends_and_says_so(String text, String tree, String place, String message) {
        var parsed = (ParsedQuery) QueryParser.parse(text);
        assertThat(Trees.tree(parsed.query())).isEqualTo(tree);
        assertThat(parsed.repairs()).extracting(Repair::message).containsExactly(message);
        assertThat(parsed.repairs()).extracting(it -> it.span().of(text)).containsExactly(place);
    }

    static Stream<Arguments> nothing() {
        return Stream.of(
                arguments("NOT", 1),
                arguments("AND", 1),
                arguments("OR", 1),
                arguments("()", 1),
                arguments("!", 1),
                arguments("\"\"", 1),
                arguments("tags:", 1),
                arguments("date:soon", 1),
                arguments("NEAR/6", 1),
                arguments("\"", 2),
                arguments(")(", 3));
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void says_when_nothing_is_left(String text, int repairs) {
        assertThat(QueryParser.parse(text))
                .isInstanceOfSatisfying(
                        EmptyQuery.class, it -> assertThat(it.repairs()).hasSize(repairs));
    }

    static Stream<Arguments> beyond() {
        return Stream.of(
                arguments(
                        "(".repeat(200_000),
                        "the query has 200,000 characters; at most 8,192 are answered"),
                arguments(
                        "a".repeat(1 << 20),
                        "the query has 1,048,576 characters; at most 8,192 are answered"),
                arguments(
                        "(".repeat(8_000),
                        "the query nests 8,000 levels of parentheses; at most 50 are answered"),
                arguments(
                        "NOT(".repeat(51),
                        "the query nests 51 levels of parentheses; at most 50 are answered"),
                arguments(
                        "a ".repeat(1_025),
                        "the query has 1,025 clauses; at most 1,024 are answered"),
                arguments(
                        "tags:" + "A,".repeat(1_024) + "B",
                        "the query has 1,025 clauses; at most 1,024 are answered"),
                arguments(
                        "\"" + "a ".repeat(65) + "\"",
                        "the query has a phrase of 65 words; at most 64 are answered"));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void refuses_what_nobody_typed(String text, String message) {
        assertThat(QueryParser.parse(text)).isEqualTo(new RefusedQuery(message));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void is_done_at_once_with_whatever_comes(String text) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        QueryParser.parse(text);
        assertThat(clock.getCurrentThreadCpuTime() - start).isLessThan(2_000_000_000L);
    }

    static List<String> hostile() {
        return Stream.of(
                        "(", ")", "\"", "NOT ", "-", "+", "OR ", "AND ", "|", "a(", "a(b)", "[",
                        "[a TO ", "tags:", "mark:", "mark:C(", "a,", "tags:a,", "foo:", "ab:", "~",
                        "^", "*", "a~", "=", "/", "\u202e", "=a ")
                .map(it -> it.repeat(8_192 / it.length()))
                .collect(Collectors.toList());
    }
}
