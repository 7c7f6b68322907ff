package cables.engine;

import java.util.List;

/// One cable that matches.
///
/// @param rank from 1, over the whole answer
/// @param score comparable within one answer only
/// @param versions how many texts the cable has
public record Hit(
        int rank, double score, CableSummary cable, int versions, List<Snippet> snippets) {

    public Hit {
        snippets = List.copyOf(snippets);
    }
}
