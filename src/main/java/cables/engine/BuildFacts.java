package cables.engine;

import java.util.List;

/// What a generation remembers of how it came about.
///
/// @param sources the paths it was built from, absolute
/// @param readerVersion of the cable reader; texts are read again when shown, so the two must agree
public record BuildFacts(List<String> sources, int readerVersion) {

    public BuildFacts {
        sources = List.copyOf(sources);
    }
}
