package cables.cli;

import cables.engine.CableSummary;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// Names cables in a message, one a line or one after the other.
record CableList(Wrapping wrapping) {

    /// `2009-02-03`, in UTC.
    static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneOffset.UTC);

    private static final String UNDATED = "no date   ";

    /// `09BEIJING326 2009-02-03 SUBJECT`.
    List<String> lines(List<CableSummary> cables) {
        int widest = cables.stream().mapToInt(it -> it.id().value().length()).max().orElse(0);
        return cables.stream().flatMap(it -> lines(it, widest).stream()).toList();
    }

    private List<String> lines(CableSummary cable, int widest) {
        var id = cable.id().value() + " ".repeat(widest - cable.id().value().length());
        var start = "  " + id + "  " + cable.date().map(DAY::format).orElse(UNDATED) + "  ";
        var others = " ".repeat(start.length());
        return wrapping.lines(start, others, cable.subject().orElse("(no subject)"));
    }

    /// `; nearest: 10BEIJING326`, nothing where there is none.
    static String nearest(List<CableSummary> cables) {
        return cables.isEmpty()
                ? ""
                : cables.stream()
                        .map(it -> it.id().value())
                        .collect(Collectors.joining(", ", "; nearest: ", ""));
    }
}
