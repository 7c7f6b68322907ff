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

    /// What was typed like the name of a field and is none, so that it was read as a word.
    public List<String> misreadFields() {
        return repairs.stream()
                .map(it -> it.span().of(text))
                .filter(it -> it.endsWith(":"))
                .map(it -> it.substring(0, it.length() - 1))
                .toList();
    }
}
