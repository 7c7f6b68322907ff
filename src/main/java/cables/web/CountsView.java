package cables.web;

import java.util.List;

/// How cables divide by a field.
///
/// @param question which cables are counted; empty for all
/// @param sum what was counted, in a line
record CountsView(
        Frame frame,
        String title,
        String question,
        String sum,
        List<Row> rows,
        List<SearchView.Choice> orders,
        List<SearchView.Choice> exports) {

    /// A value.
    ///
    /// @param share of the largest, in hundredths
    record Row(String value, String meaning, String cables, int share, String link) {}
}
