package cables.web;

import java.util.List;

/// What is in the collection, and how well it was read.
record StatusView(
        Frame frame,
        String cables,
        String texts,
        String span,
        String undated,
        String built,
        String generation,
        String size,
        String state,
        List<String> sources,
        List<Part> parts,
        List<Part> oddities) {

    /// How many cables have something.
    ///
    /// @param share of all, for people
    /// @param hundredths the same, for a bar
    record Part(
            String name,
            String meaning,
            String cables,
            String share,
            int hundredths,
            String link) {}
}
