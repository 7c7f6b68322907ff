package cables.cli;

import cables.desk.Amounts;
import cables.ingest.Status;
import cables.ingest.Tally;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How files and cables ended, for people.
final class TallyText {

    private TallyText() {}

    /// `48 accepted, 0 partial, 0 rejected, 10 skipped (8 NOT_A_CABLE, 2 DUPLICATE)`.
    static String of(Tally tally) {
        return Stream.of(Status.values())
                .map(it ->
                        Amounts.count(tally.of(it))
                                + " "
                                + it.name().toLowerCase(Locale.ROOT)
                                + why(tally, it))
                .collect(Collectors.joining(", "));
    }

    private static String why(Tally tally, Status status) {
        var reasons =
                tally.reasons().entrySet().stream()
                        .filter(it -> Status.of(it.getKey()) == status)
                        .map(it -> Amounts.count(it.getValue()) + " " + it.getKey())
                        .collect(Collectors.joining(", "));
        return reasons.isEmpty() ? "" : " (" + reasons + ")";
    }
}
