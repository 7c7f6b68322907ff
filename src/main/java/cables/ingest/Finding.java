package cables.ingest;

import cables.cable.Cable;
import cables.source.Reason;

import java.util.OptionalInt;

/// What came of reading one file, one row, or one of several cables in a file.
public sealed interface Finding {

    /// A cable.
    record Found(Cable cable) implements Finding {}

    /// No cable.
    ///
    /// @param row the record it was to stand in; empty where it is the whole file
    record Nothing(OptionalInt row, Reason reason) implements Finding {}
}
