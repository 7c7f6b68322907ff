package cables.lucene;

import cables.query.MarkingTest;
import cables.query.Query;

import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Translates what is asked of one paragraph into intervals: those of the paragraphs in which it
/// holds.
///
/// A paragraph reaches from the marker at its start, which may be one for its marking, to the next
/// end of a region. All of several parts is narrowing those paragraphs part by part; to refuse a
/// part is to take away those that contain it.
final class Scopes {

    private final Leaves leaves;

    Scopes(Leaves leaves) {
        this.leaves = leaves;
    }

    org.apache.lucene.search.Query of(Query.InMarking scope) throws IOException {
        return new IntervalQuery(Fields.TEXT, within(paragraphs(scope.markings()), scope.part()));
    }

    private static IntervalsSource paragraphs(List<MarkingTest> markings) {
        var starts = markings.stream().map(Markers::of).map(Intervals::term).toList();
        return Intervals.fixField(
                Fields.MARKERS,
                Intervals.ordered(Intervals.or(false, starts), Intervals.term(Markers.END)));
    }

    private IntervalsSource within(IntervalsSource paragraphs, Query query) throws IOException {
        return switch (query) {
            case Query.All all -> paragraphs;
            case Query.Word word -> holding(paragraphs, leaves.of(word));
            case Query.Phrase phrase -> holding(paragraphs, leaves.of(phrase));
            case Query.Fuzzy fuzzy -> holding(paragraphs, leaves.of(fuzzy));
            case Query.Wildcard wildcard -> holding(paragraphs, leaves.of(wildcard));
            case Query.And and -> all(paragraphs, StopWordQueries.without(and.parts()));
            case Query.Or or -> any(paragraphs, or.parts());
            case Query.Not not ->
                    Intervals.notContaining(paragraphs, within(paragraphs, not.part()));
            case Query.InSubject subject -> Intervals.noIntervals("not a paragraph");
            case Query.InMarking inner -> Intervals.noIntervals("settled before");
            case Query.Coded coded -> Intervals.noIntervals("settled before");
            case Query.Classified classified -> Intervals.noIntervals("settled before");
            case Query.Dated dated -> Intervals.noIntervals("settled before");
        };
    }

    private IntervalsSource all(IntervalsSource paragraphs, List<Query> parts) throws IOException {
        var narrowed = paragraphs;
        for (var part : parts) {
            narrowed = within(narrowed, part);
        }
        return narrowed;
    }

    private IntervalsSource any(IntervalsSource paragraphs, List<Query> parts) throws IOException {
        var sources = new ArrayList<IntervalsSource>();
        for (var part : parts) {
            sources.add(within(paragraphs, part));
        }
        return Intervals.or(false, sources);
    }

    private static IntervalsSource holding(IntervalsSource paragraphs, List<Forms> run) {
        return run.isEmpty() ? paragraphs : Intervals.containing(paragraphs, sideBySide(run));
    }

    /// Words side by side, as intervals; of one word, its forms.
    ///
    /// The forms of a word are kept together under one roof where they stand alone, else every one
    /// of them would be paired with every one of the next. Within a phrase they have to be paired:
    /// Lucene finds none otherwise.
    static IntervalsSource sideBySide(List<Forms> run) {
        if (run.size() == 1) {
            return word(run.getFirst(), false);
        }
        var words = run.stream().map(it -> word(it, true)).toArray(IntervalsSource[]::new);
        return Intervals.phrase(words);
    }

    private static IntervalsSource word(Forms forms, boolean paired) {
        var terms = forms.forms().stream().sorted().map(Intervals::term).toList();
        return terms.isEmpty()
                ? Intervals.noIntervals("no such word")
                : Intervals.or(paired, terms);
    }
}
