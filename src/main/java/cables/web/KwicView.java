package cables.web;

import java.util.List;

/// Every match in its context, one below the other.
///
/// @param more whether there are more than these
record KwicView(
        Frame frame,
        String question,
        String cables,
        List<Line> lines,
        boolean more,
        List<SearchView.Choice> orders,
        List<SearchView.Choice> exports) {

    /// A match.
    record Line(String id, String place, String link, String left, String match, String right) {}
}
