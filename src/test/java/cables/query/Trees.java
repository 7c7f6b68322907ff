package cables.query;

import java.util.List;
import java.util.stream.Collectors;

/// Trees in a short form for tables, one that leaves nothing out.
final class Trees {

    private Trees() {}

    static String tree(Query query) {
        return switch (query) {
            case Query.All ignored -> "*";
            case Query.Word(var text, var form) -> (form == Query.Form.EXACT ? "=" : "") + text;
            case Query.Phrase(var text) -> "phrase(" + text + ")";
            case Query.Fuzzy(var word, var edits) -> "fuzzy(" + word + " " + edits + ")";
            case Query.Wildcard(var pattern) -> "wild(" + pattern + ")";
            case Query.And(var parts) -> "and(" + trees(parts) + ")";
            case Query.Or(var parts) -> "or(" + trees(parts) + ")";
            case Query.Not(var part) -> "not(" + tree(part) + ")";
            case Query.InSubject(var part) -> "subject(" + tree(part) + ")";
            case Query.InMarking(var markings, var part) ->
                    "mark[" + tests(markings) + "](" + tree(part) + ")";
            case Query.Coded(var field, var values) ->
                    field.name() + "[" + String.join(" ", values) + "]";
            case Query.Classified(var levels) ->
                    levels.stream()
                            .sorted()
                            .map(it -> it.letters())
                            .collect(Collectors.joining(" ", "class[", "]"));
            case Query.Dated(var first, var last) ->
                    "date["
                            + first.map(Object::toString).orElse("")
                            + " "
                            + last.map(Object::toString).orElse("")
                            + "]";
        };
    }

    private static String trees(List<Query> parts) {
        return parts.stream().map(Trees::tree).collect(Collectors.joining(" "));
    }

    private static String tests(List<MarkingTest> markings) {
        return markings.stream()
                .map(it ->
                        switch (it) {
                            case MarkingTest.OfLevel(var level) -> level.name();
                            case MarkingTest.Exactly(var marking) -> "=" + marking.text();
                            case MarkingTest.Bears(var control) -> "~" + control;
                        })
                .collect(Collectors.joining(" "));
    }
}
