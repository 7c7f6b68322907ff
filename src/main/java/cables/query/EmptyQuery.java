package cables.query;

import java.util.List;

/// A question that asks for nothing: blank, or all of it had to be left out. With filters beside
/// it, it means every cable that passes them.
///
/// @param text as typed
/// @param repairs what was left out, in the order of the text
public record EmptyQuery(String text, List<Repair> repairs) implements Interpretation {

    public EmptyQuery {
        repairs = List.copyOf(repairs);
    }
}
