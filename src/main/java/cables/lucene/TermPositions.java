package cables.lucene;

import java.io.IOException;

/// The positions at which any of some terms stands in a cable.
interface TermPositions {

    /// The positions in a cable, ascending; to be asked of each cable once at the most, in the
    /// order of their numbers.
    int[] in(int document) throws IOException;
}
