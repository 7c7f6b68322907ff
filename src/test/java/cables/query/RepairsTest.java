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
                arguments("[a TO \0b", "and(a TO b)", "[", "[ means nothing here; read as a TO b"),
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
                        "qux:bar", "and(qux bar)", "qux:", "there is no field qux:; read as words"),
                arguments(
                        "sbject:\"a b\"",
                        "and(sbject phrase(a b))",
                        "sbject:",
                        "there is no field sbject:, did you mean subject:?; read as words"),
                arguments("a tags:", "a", "tags:", "tags: has nothing after it; left out"),
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
                arguments("NEAR/6 b", "b", "NEAR/6", "NEAR/6 has nothing before it; left out"),
                arguments("a NEAR/6", "a", "NEAR/6", "NEAR/6 has nothing after it; left out"),
                arguments("a /p", "a", "/p", "/p has nothing after it; left out"),
                arguments(
                        "a near/6 b",
                        "near[NEAR/6](a b)",
                        "near/6",
                        "operators are in capitals; read as NEAR/6"),
                arguments(
                        "a NEAR/0 b",
                        "near[NEAR/1](a b)",
                        "NEAR/0",
                        "a distance is from 1 to 9999; read as 1"),
                arguments(
                        "a w/99999999999 b",
                        "near[NEAR/9999](a b)",
                        "w/99999999999",
                        "a distance is from 1 to 9999; read as 9999"),
                arguments(
                        "(a b) NEAR/5 c",
                        "near[NEAR/5](near[NEAR/5](a b) c)",
                        "NEAR/5",
                        "NEAR/5 stands between words; read as (a NEAR/5 b) NEAR/5 c"),
                arguments(
                        "a NEAR/5 NOT b",
                        "apart[NEAR/5](a b)",
                        "NEAR/5",
                        "NEAR/5 stands between words; read as a NOT NEAR/5 b"),
                arguments(
                        "NOT a NEAR/5 b",
                        "apart[NEAR/5](b a)",
                        "NEAR/5",
                        "NEAR/5 stands between words; read as b NOT NEAR/5 a"),
                arguments(
                        "tags:X NEAR/5 a",
                        "and(a TAGS[X])",
                        "NEAR/5",
                        "NEAR/5 stands between words; read as a tags:X"),
                arguments(
                        "subject:a NEAR/5 b",
                        "subject(near[NEAR/5](a b))",
                        "NEAR/5",
                        "NEAR/5 stands between words; read as subject:(a NEAR/5 b)"),
                arguments(
                        "a /p tags:X",
                        "and(a TAGS[X])",
                        "/p",
                        "/p stands between words; read as a tags:X"),
                arguments("(a b)>=3", "and(a b)", ">=3", ">=3 of 2 there; read as all"),
                arguments("(a b)>=0", "or(a b)", ">=0", ">=0 of 2 there; read as any"),
                arguments(
                        "/a(/",
                        "a",
                        "/a(/",
                        "this cannot be read as a regular expression; read as words"),
                arguments(
                        "\"sinkovits\"~1",
                        "=sinkovits",
                        "\"sinkovits\"~1",
                        "~1 after quotes needs two words in them; left out"),
                arguments(
                        "\"a b\"~",
                        "phrase(a b)",
                        "\"a b\"~",
                        "~ after quotes needs a number; left out"),
                arguments(
                        "a country:Atlantis",
                        "a",
                        "Atlantis",
                        "no post is known in Atlantis; left out"),
                arguments(
                        "a country:Chna",
                        "a",
                        "Chna",
                        "no post is known in Chna, did you mean China?; left out"),
                arguments(
                        "a has:wings",
                        "a",
                        "wings",
                        "has: knows no wings; see cables help fields; left out"),
                arguments("a para:x", "a", "x", "x is not the number of a paragraph; left out"),
                arguments(
                        "case:IOM*",
                        "wild(IOM*)",
                        "IOM*",
                        "case: does not go with wildcards; read in any case"),
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
                        "the query has a phrase of 65 words; at most 64 are answered"),
                arguments(
                        "a" + " NEAR/2 a".repeat(51),
                        "the query joins 51 distances; at most 50 are answered"),
                arguments(
                        "(".repeat(17) + "a" + (" w/2 a".repeat(3) + ")").repeat(17),
                        "the query joins 51 distances; at most 50 are answered"),
                arguments(
                        "/((a{0,99}){0,99}){0,9}/",
                        "the query has a regular expression of 88,209 states; at most 1,000 are"
                                + " answered"),
                arguments(
                        "/a{0,2147483647}/",
                        "the query has a regular expression of 2,147,483,647 states; at most 1,000"
                                + " are answered"));
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
                        "(",
                        ")",
                        "\"",
                        "NOT ",
                        "-",
                        "+",
                        "OR ",
                        "AND ",
                        "|",
                        "a(",
                        "a(b)",
                        "[",
                        "[a TO ",
                        "tags:",
                        "mark:",
                        "mark:C(",
                        "a,",
                        "tags:a,",
                        "foo:",
                        "ab:",
                        "~",
                        "^",
                        "*",
                        "a~",
                        "=",
                        "/",
                        "\u202e",
                        "=a ",
                        "/a",
                        "/(",
                        "a NEAR/5 ",
                        "not w/5 ",
                        "/p ",
                        "(a)>=2 ",
                        ")>=2",
                        "/a{9}/ ",
                        "\"a b\"~5 ",
                        "case:",
                        "para:1(",
                        "a w/2 (")
                .map(it -> it.repeat(8_192 / it.length()))
                .collect(Collectors.toList());
    }
}
