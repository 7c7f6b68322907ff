package cables.engine;

/// What of its text a hit is to be given with.
public sealed interface Excerpts {

    /// The stretches that show best why it is a hit.
    ///
    /// @param most how many at the most; 0 for none
    record Best(int most) implements Excerpts {
        public Best {
            if (most < 0) {
                throw new IllegalArgumentException("fewer than no snippets");
            }
        }
    }

    /// Every match, each in a stretch of its own with that one mark.
    ///
    /// @param width how much of the text stands before and behind it, in UTF-16 units
    record Every(int width) implements Excerpts {
        public Every {
            if (width < 0) {
                throw new IllegalArgumentException("less than no context");
            }
        }
    }
}
