package cables.query;

import cables.cable.Span;
import cables.query.Query.All;
import cables.query.Query.Inside;
import cables.query.ValueReader.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads what stands beside a question, such as options of a command, as parts of the same tree.
///
/// Each takes a list with commas, which is read like the value of a field; the repairs say what of
/// it cannot be read. What is not quoted there may hold blanks here.
public final class Filters {

    private Filters() {}

    /// Cables that bear any of these TAGS.
    public static ParsedQuery tags(String values) {
        return coded(CodeField.TAGS, values);
    }

    /// Cables from any of these posts, addresses or routing indicators.
    public static ParsedQuery from(String values) {
        return coded(CodeField.FROM, values);
    }

    /// Cables to any of these action addressees.
    public static ParsedQuery to(String values) {
        return coded(CodeField.TO, values);
    }

    /// Cables from the posts in any of these countries.
    public static ParsedQuery countries(String values) {
        return coded(CodeField.COUNTRY, values);
    }

    /// Cables that bear any of these captions.
    public static ParsedQuery captions(String values) {
        return coded(CodeField.CAPTION, values);
    }

    /// Cables that have any of these parts.
    public static ParsedQuery features(String values) {
        return coded(CodeField.HAS, values);
    }

    private static ParsedQuery coded(CodeField field, String values) {
        return read(values, repairs -> new CodeReader(field, repairs));
    }

    /// Cables of any of these classifications or ranges of them.
    public static ParsedQuery classes(String values) {
        return read(values, ScaleReader::classes);
    }

    /// Cables of this day, month or year, or later.
    public static ParsedQuery since(String date) {
        return read(">=" + date.strip(), Filters::dates);
    }

    /// Cables of this day, month or year, or earlier.
    public static ParsedQuery until(String date) {
        return read("<=" + date.strip(), Filters::dates);
    }

    private static ValueReader dates(Repairs repairs) {
        return new DateReader(DateField.DATE, repairs);
    }

    /// Cables with a paragraph that bears any of these markings.
    ///
    /// None is denied here: words are asked of the paragraphs that bear one.
    public static ParsedQuery marks(String values) {
        var denied = SignedValues.of(values(values)).denied();
        var read = read(values, MarkReader::new);
        return denied.isEmpty()
                ? read
                : new ParsedQuery(
                        values,
                        new All(),
                        List.of(
                                new Repair(
                                        "a marking is denied in the question: NOT mark:"
                                                + denied.getFirst().text(),
                                        denied.getFirst().span())));
    }

    /// The question asked of single paragraphs that bear a marking: its words, which must meet in
    /// one of them. What it asks of heading fields stays as it is.
    ///
    /// @param marks as {@link #marks} reads them
    public static Query within(Query marks, Query question) {
        return marks instanceof Inside(var where, var ignored)
                ? new ParagraphScope(where).around(question)
                : question;
    }

    private static ParsedQuery read(String values, Function<Repairs, ValueReader> field) {
        var repairs = new Repairs();
        var reader = field.apply(repairs);
        var read = SignedValues.of(values(values)).read(reader);
        if (read.isEmpty() && repairs.inOrder().isEmpty()) {
            repairs.add("there is no value", new Span(0, values.length()));
        }
        return new ParsedQuery(values, read.orElse(new All()), told(repairs));
    }

    /// Of a question a part can be left out; of an option nothing is, and its caller decides.
    private static List<Repair> told(Repairs repairs) {
        return repairs.inOrder().stream()
                .map(it -> new Repair(it.message().replaceFirst("; left out$", ""), it.span()))
                .toList();
    }

    private static List<Value> values(String list) {
        var values = new ArrayList<Value>();
        int start = 0;
        for (var piece : List.of(list.split(","))) {
            var text = ValueList.plain(piece);
            values.add(new Value(text, new Span(start, start + piece.length()), false));
            start += piece.length() + 1;
        }
        return values.stream().filter(it -> !it.text().isEmpty()).toList();
    }
}
