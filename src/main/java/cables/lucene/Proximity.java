package cables.lucene;

import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

import java.util.ArrayList;
import java.util.List;

/// What the best cables are weighed by once more: how close together the words of the question
/// stand, neighbour by neighbour. Only words that are asked for together are weighed so: where any
/// will do, it helped one judged collection and hurt another.
final class Proximity {

    /// How many cables from the top are weighed once more, whatever part of the answer is asked
    /// for.
    static final int WEIGHED_AGAIN = 200;

    /// Two words further apart than this are not close.
    private static final int WIDTH = 12;

    /// What a pair adds at the most; a word of middling frequency weighs about 5.
    private static final float WEIGHT = 1.5f;

    private Proximity() {}

    /// A query that lets any cable through and weighs closeness; empty below two words.
    static List<Query> of(List<List<Forms>> runs) {
        var pairs = new ArrayList<Query>();
        for (var i = 0; i + 1 < runs.size(); i++) {
            pairs.add(pair(runs.get(i), runs.get(i + 1)));
        }
        return pairs.isEmpty() ? List.of() : List.of(any(pairs));
    }

    private static Query any(List<Query> pairs) {
        var all = new BooleanQuery.Builder();
        pairs.forEach(it -> all.add(it, Occur.SHOULD));
        return all.build();
    }

    private static Query pair(List<Forms> one, List<Forms> other) {
        var close =
                Intervals.maxwidth(
                        WIDTH, Intervals.unorderedNoOverlaps(sideBySide(one), sideBySide(other)));
        return new BoostQuery(new IntervalQuery(Fields.TEXT, close), WEIGHT);
    }

    /// Words side by side, as intervals; of one word, its forms.
    ///
    /// The forms of a word are kept together under one roof where they stand alone, else every one
    /// of them would be paired with every one of the next. Within a phrase they have to be paired:
    /// Lucene finds none otherwise.
    private static IntervalsSource sideBySide(List<Forms> run) {
        if (run.size() == 1) {
            return word(run.getFirst(), false);
        }
        var words = run.stream().map(it -> word(it, true)).toArray(IntervalsSource[]::new);
        return Intervals.phrase(words);
    }

    private static IntervalsSource word(Forms forms, boolean paired) {
        var terms =
                forms instanceof FewForms few
                        ? few.forms().stream().sorted().map(Intervals::term).toList()
                        : List.<IntervalsSource>of();
        return terms.isEmpty()
                ? Intervals.noIntervals("no such word")
                : Intervals.or(paired, terms);
    }
}
