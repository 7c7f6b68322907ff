package cables.ingest;

import java.io.IOException;

/// Looks on while a run goes, on the thread that started it.
public interface Observer {

    /// The run has come so far; told after each file and each row, so do little.
    default void progress(Progress progress) throws IOException {}

    /// A line of the report is known; they come in the order of path, then row, with the total at
    /// the end.
    default void line(ReportLine line) throws IOException {}

    /// Whether to break off.
    default boolean stops() {
        return false;
    }
}
