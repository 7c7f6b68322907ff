package cables.parse;

import java.util.List;
import java.util.Optional;

/// Finds what of a cable stands there again: the heading of each later section, or the whole of a corrected copy.
final class Copies {

    private final String text;
    private final int start;
    private final Optional<MrnLine> mrn;
    private final List<MrnLine> lines;

    Copies(String text, int start, Optional<MrnLine> mrn, List<MrnLine> lines) {
        this.text = text;
        this.start = start;
        this.mrn = mrn;
        this.lines = lines;
    }

    List<Cut> cuts() {
        return List.of();
    }
}
