package cables.engine;

import cables.query.CodeField;
import cables.query.DateField;
import cables.query.Query;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// The cables that a question leaves out because it names a time, and they have no date: whoever
/// narrows by time does not see them, and is to know.
public final class Undated {

    private static final Query NO_DATE =
            Query.not(new Query.Coded(CodeField.HAS, List.of(DateField.DATE.label())));

    private Undated() {}

    /// How many there are: 0 where the question names no time, or that was not known in time.
    ///
    /// @param time that it may take
    /// @throws IOException when the index cannot be read
    public static long besides(SearchEngine engine, Query question, Duration time)
            throws IOException {
        var parts = question instanceof Query.And(var several) ? several : List.of(question);
        var others = parts.stream().filter(it -> !it.isTime()).toList();
        if (others.size() == parts.size()) {
            return 0;
        }
        var undated = Query.allOf(Stream.concat(others.stream(), Stream.of(NO_DATE)).toList());
        return TimedCounts.within(time, engine).of(undated).orElse(0);
    }
}
