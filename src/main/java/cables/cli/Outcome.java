package cables.cli;

import cables.desk.Amounts;
import cables.engine.IndexStatus;
import cables.ingest.IngestReport;

/// What came of taking cables into an index.
sealed interface Outcome {

    ExitCode code();

    /// Nothing, and why has been said.
    record Unchanged(ExitCode code) implements Outcome {}

    /// The sources were gone through, and the index left as it is: there was nothing new, or it was
    /// only to be tried.
    record Seen(IngestReport report) implements Outcome {
        @Override
        public ExitCode code() {
            return codeOf(report);
        }
    }

    /// There is a new generation.
    record Built(IngestReport report, IndexStatus status) implements Outcome {
        @Override
        public ExitCode code() {
            return codeOf(report);
        }
    }

    /// How it is told in one line; empty where all has been said.
    ///
    /// @param index the folder, for people
    default String line(String index) {
        return switch (this) {
            case Unchanged unchanged -> "";
            case Seen(var report) -> tally(report) + "; the index in " + index + " stays as it was";
            case Built(var report, var status) ->
                    "%s; %s, %s in %s"
                            .formatted(
                                    tally(report),
                                    Amounts.cables(status.cables()),
                                    Amounts.bytes((double) status.bytes()),
                                    index);
        };
    }

    private static String tally(IngestReport report) {
        return TallyText.of(report.tally()) + " in " + Amounts.time(report.took());
    }

    private static ExitCode codeOf(IngestReport report) {
        return report.tally().rejected() > 0 ? ExitCode.REJECTED : ExitCode.DONE;
    }
}
