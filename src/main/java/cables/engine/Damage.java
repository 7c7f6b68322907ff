package cables.engine;

/// Something of an index that is not as it was written.
///
/// @param file its path within the folder of the index
public record Damage(String file, Kind kind) {

    /// What is wrong with it.
    public enum Kind {
        MISSING("it is not there"),
        EXTRA("it does not belong there"),
        RESIZED("it is longer or shorter than it was written"),
        CHANGED("its bytes are not those that were written"),
        UNREADABLE("it cannot be read"),
        GARBLED("it does not say what it should say"),
        MISCOUNTED("it does not hold as many cables as it should");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /// What it means, as the rest of a sentence that begins with a name: "x: " and this.
        public String sentence() {
            return sentence;
        }
    }
}
