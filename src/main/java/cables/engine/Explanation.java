package cables.engine;

import java.util.List;

/// Why a cable is a hit, and how its score came about.
///
/// @param score the sum of the parts and of what no word accounts for
/// @param closeness what it is worth that the words stand close together
public record Explanation(double score, double closeness, List<Part> parts) {

    /// What a word or phrase of the question does in the cable.
    ///
    /// @param asked as in the question
    /// @param text what it weighs in the whole text
    /// @param subject what standing in the SUBJECT adds
    /// @param times how often it stands in the cable
    public record Part(String asked, double text, double subject, int times) {

        /// The same word, asked for once more.
        public Part and(Part other) {
            return new Part(asked, text + other.text, subject + other.subject, times);
        }

        /// The same, standing so often in the cable.
        public Part standing(int newTimes) {
            return new Part(asked, text, subject, newTimes);
        }
    }

    public Explanation {
        parts = List.copyOf(parts);
    }

    /// What no word accounts for: that the cable was asked for by its number.
    public double rest() {
        return score - closeness - parts.stream().mapToDouble(it -> it.text() + it.subject()).sum();
    }
}
