package cables.query;

import java.util.List;

/// A question as it was understood.
///
/// @param text as typed
/// @param query what it was read as
/// @param repairs what had to be mended to read it, in the order of the text; empty for a
///   well-formed question
public record ParsedQuery(String text, Query query, List<Repair> repairs) {

    public ParsedQuery {
        repairs = List.copyOf(repairs);
    }
}
