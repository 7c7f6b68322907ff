package cables.web;

import java.util.List;

/// The query language.
record HelpView(Frame frame, List<Section> sections, List<Row> fields) {

    /// Some ways to ask that belong together.
    record Section(String title, List<Row> rows) {}

    /// A way to ask.
    ///
    /// @param link what it finds; empty where it is no question of its own
    record Row(String example, String meaning, String link) {}
}
