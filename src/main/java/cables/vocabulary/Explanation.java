package cables.vocabulary;

import java.util.List;

/// What became of one look-up.
///
/// @param asked as it was typed
/// @param meanings all that it may mean, the likeliest first; empty when it is not known
/// @param near codes that are written much like one that is not known
public record Explanation(String asked, List<Meaning> meanings, List<String> near) {

    public Explanation {
        meanings = List.copyOf(meanings);
        near = List.copyOf(near);
    }
}
