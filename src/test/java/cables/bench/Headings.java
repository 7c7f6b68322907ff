package cables.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an engine without a reader of cables takes from their heading, by two patterns that do for
/// made-up ones.
record Headings(List<String> tags, String subject, Optional<LocalDate> day) {

    private static final Pattern HEADING = Pattern.compile("TAGS: ([^\n]*)\nSUBJECT: ([^\n]*)\n");
    private static final Pattern DTG = Pattern.compile("(\\d\\d)\\d{4}Z ([A-Z]{3} \\d\\d)\n");
    private static final DateTimeFormatter DAY =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("dd MMM uu")
                    .toFormatter(Locale.ROOT);

    static Headings of(String text) {
        var heading = HEADING.matcher(text);
        var dtg = DTG.matcher(text);
        var day =
                dtg.find()
                        ? Optional.of(LocalDate.parse(dtg.group(1) + " " + dtg.group(2), DAY))
                        : Optional.<LocalDate>empty();
        return heading.find()
                ? new Headings(List.of(heading.group(1).split(", ", -1)), heading.group(2), day)
                : new Headings(List.of(), "", day);
    }
}
