package cables.cli;

import cables.desk.Amounts;
import cables.ingest.Status;
import cables.ingest.Tally;
import cables.source.Reason;

import java.util.Locale;
import java.util.function.Predicate;
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

    /// `5 NOT_A_CABLE, 1 BINARY`; empty where there was nothing to look at.
    static String reasons(Tally tally) {
        return reasons(tally, it -> true);
    }

    private static String why(Tally tally, Status status) {
        var reasons = reasons(tally, it -> Status.of(it) == status);
        return reasons.isEmpty() ? "" : " (" + reasons + ")";
    }

    private static String reasons(Tally tally, Predicate<Reason> wanted) {
        return tally.reasons().entrySet().stream()
                .filter(it -> wanted.test(it.getKey()))
                .map(it -> Amounts.count(it.getValue()) + " " + it.getKey())
                .collect(Collectors.joining(", "));
    }
}
