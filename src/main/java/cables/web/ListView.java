package cables.web;

import java.util.List;

/// A list of cables that is no answer to a question somebody typed.
///
/// @param lead what they are
/// @param question what finds them all
record ListView(
        Frame frame, String title, String lead, SearchView.Choice question, List<HitView> hits) {}
