package cables.source;

import org.apache.commons.csv.CSVFormat;

import java.util.Optional;
import java.util.regex.Pattern;

/// How a table of cables is written down: as the Cablegate dump is, or as a spreadsheet writes that
/// out again. Told by how it begins.
///
/// @param row how a line begins that begins a row
/// @param separator between columns
/// @param doubled whether a quote within a column is written twice; else it and a backslash stand
///   after a backslash
record CsvShape(Pattern row, char separator, boolean doubled) {

    static final int COLUMNS = 8;

    /// The longest match of {@link #row}.
    static final int BEGINNING = 32;

    /// A quoted number and the quote that opens the next column. Within a column its quotes would
    /// be escaped, so that no line of a cable begins so.
    private static final Pattern QUOTED = Pattern.compile("\"\\d{1,9}\"[,;\\t]\"");

    private static final String TIME =
            "(?:\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})[ T]\\d{1,2}:\\d{2}";

    /// A number and a time: many a table has rows that begin with a number alone.
    private static final Pattern BARE = Pattern.compile("\\d{1,9}[,;\\t]\"?" + TIME);

    private static final Pattern MARK = Pattern.compile("(?:\uFEFF|\u00EF\u00BB\u00BF)?\\s*+");

    private static final Pattern FIRST_ROW = Pattern.compile("(\"?)\\d{1,9}\\1([,;\\t])\"?" + TIME);

    /// A line of as many names.
    private static final Pattern HEADING =
            Pattern.compile("(?:\"?[A-Za-z][\\w .#/()-]{0,40}\"?(?:[,;\\t]|\\R)){8}\\s*+");

    private static final Pattern DOUBLED =
            Pattern.compile("[^,;\\t\\r\\n\"]\"\"|\"\"[^,;\\t\\r\\n\"]");

    /// That of a file which begins so, with or without its characters decoded; empty where it is no
    /// such table.
    static Optional<CsvShape> of(String head) {
        int start = end(HEADING, head, end(MARK, head, 0));
        var first = FIRST_ROW.matcher(head).region(start, head.length());
        return first.lookingAt()
                ? Optional.of(
                        new CsvShape(
                                first.group(1).isEmpty() ? BARE : QUOTED,
                                first.group(2).charAt(0),
                                isDoubled(head)))
                : Optional.empty();
    }

    private static int end(Pattern pattern, String text, int from) {
        var matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : from;
    }

    private static boolean isDoubled(String head) {
        return !head.contains("\\\"") && DOUBLED.matcher(head).find();
    }

    /// Whether what stands before the first row names its columns.
    static boolean isHeading(String text) {
        int start = end(MARK, text, 0);
        return start < text.length() && end(HEADING, text, start) == text.length();
    }

    CSVFormat format() {
        var plain =
                CSVFormat.Builder.create()
                        .setDelimiter(separator)
                        .setQuote('"')
                        .setIgnoreEmptyLines(true);
        return doubled ? plain.get() : plain.setEscape('\\').get();
    }

    /// The same with the other way of writing quotes, for a row that does not fit this one.
    CsvShape otherwise() {
        return new CsvShape(row, separator, !doubled);
    }
}
