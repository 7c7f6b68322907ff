package cables.query;

import java.util.List;

/// A question as it was understood.
///
/// @param text as typed
/// @param query what it was read as
/// @param repairs what had to be mended to read it, in the order of the text; empty for a
///   well-formed question
public record ParsedQuery(String text, Query query, List<Repair> repairs)
        implements Interpretation {

    public ParsedQuery {
        repairs = List.copyOf(repairs);
    }

    /// The question in its normal spelling; parsed again, it is the same question.
    public String readAs() {
        return QueryPrinter.print(query);
    }
}
