package cables.ingest;

import cables.cable.Diagnostic;
import cables.source.FileStat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One line of the report of a run.
public sealed interface ReportLine {

    /// A file, after its cables, or an archive, after its members.
    ///
    /// @param verdict its own where it is refused as a whole; else the best of its cables' or
    ///   members'
    /// @param cables how many lines of it stand above; of an archive, those of its members
    record OfFile(FileStat file, Verdict verdict, long cables) implements ReportLine {}

    /// A cable, or a row that should be one.
    ///
    /// @param id empty where there is no cable
    record OfCable(
            String path,
            OptionalInt row,
            Optional<String> id,
            Verdict verdict,
            List<Diagnostic> diagnostics)
            implements ReportLine {
        public OfCable {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /// The last line.
    record OfRun(IngestReport report) implements ReportLine {}
}
