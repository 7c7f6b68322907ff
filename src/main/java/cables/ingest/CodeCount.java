package cables.ingest;

import cables.cable.Diagnostic;

import java.util.List;

/// How often one kind of oddity was met.
///
/// @param count in all
/// @param cables in how many cables
/// @param examples a few that are as unlike each other as can be
public record CodeCount(Diagnostic.Code code, long count, long cables, List<OddExample> examples) {

    public CodeCount {
        examples = List.copyOf(examples);
    }
}
