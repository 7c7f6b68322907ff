package cables.query;

import java.util.List;
import java.util.stream.Collectors;

/// Trees in a short form for tables, one that leaves nothing out.
final class Trees {

    private Trees() {}

    static String tree(Query query) {
        return switch (query) {
            case Query.All ignored -> "*";
            case Query.Word(var text, var form) -> sign(form) + text;
            case Query.Phrase(var text, var form) ->
                    (form == Query.Form.CASED ? "cased-" : "") + "phrase(" + text + ")";
            case Query.Fuzzy(var word, var edits) -> "fuzzy(" + word + " " + edits + ")";
            case Query.Wildcard(var pattern) -> "wild(" + pattern + ")";
            case Query.Regex(var pattern) -> "regex(" + pattern + ")";
            case Query.Near(var left, var right, var distance) ->
                    "near[%s](%s %s)".formatted(distance.text(), tree(left), tree(right));
            case Query.NotNear(var left, var right, var distance) ->
                    "apart[%s](%s %s)".formatted(distance.text(), tree(left), tree(right));
            case Query.And(var parts) -> "and(" + trees(parts) + ")";
            case Query.Or(var parts) -> "or(" + trees(parts) + ")";
            case Query.AtLeast(var least, var parts) -> "some[" + least + "](" + trees(parts) + ")";
            case Query.Not(var part) -> "not(" + tree(part) + ")";
            case Query.Inside(var where, var part) -> stretch(where) + "(" + tree(part) + ")";
            case Query.Coded(var field, var values) ->
                    field.name() + "[" + String.join(" ", values) + "]";
            case Query.Classified(var levels) ->
                    levels.stream()
                            .sorted()
                            .map(it -> it.letters())
                            .collect(Collectors.joining(" ", "class[", "]"));
            case Query.Dated(var field, var first, var last) ->
                    field.label()
                            + "["
                            + first.map(Object::toString).orElse("")
                            + " "
                            + last.map(Object::toString).orElse("")
                            + "]";
        };
    }

    private static String sign(Query.Form form) {
        return switch (form) {
            case INFLECTED -> "";
            case EXACT -> "=";
            case CASED -> "case:";
        };
    }

    private static String stretch(Stretch where) {
        return switch (where) {
            case Stretch.Subject field -> "subject";
            case Stretch.Paragraph unit -> "paragraph";
            case Stretch.Sentence unit -> "sentence";
            case Stretch.Marked(var markings) -> "mark[" + tests(markings) + "]";
            case Stretch.Numbered(var numbers) ->
                    numbers.stream()
                            .map(it -> it.first() + "-" + it.last())
                            .collect(Collectors.joining(" ", "para[", "]"));
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
