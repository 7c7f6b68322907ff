package cables.lucene;

import cables.engine.Facet;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the cables that a query matches by their values of a facet: no stored field is read, and
/// a value becomes text once a segment.
final class FacetCounting {

    private static final long SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    private FacetCounting() {}

    /// What was counted.
    record Counted(long cables, long without, Map<String, Long> counts) {}

    static CollectorManager<Collector, Counted> of(Facet facet) {
        return new Counter(facet);
    }

    private record Counter(Facet facet) implements CollectorManager<Collector, Counted> {

        @Override
        public Collector newCollector() {
            return new Segments(facet);
        }

        @Override
        public Counted reduce(Collection<Collector> collectors) throws IOException {
            var counts = new HashMap<String, Long>();
            var cables = 0L;
            var without = 0L;
            for (var collector : collectors) {
                for (var leaf : ((Segments) collector).counts) {
                    leaf.addTo(counts);
                    cables += leaf.cables();
                    without += leaf.without();
                }
            }
            return new Counted(cables, without, counts);
        }
    }

    /// Keeps a count for each segment.
    private static final class Segments extends SimpleCollector {

        private final Facet facet;
        private final List<Leaf> counts = new ArrayList<>();

        Segments(Facet facet) {
            this.facet = facet;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            counts.add(leaf(context.reader()));
        }

        private Leaf leaf(LeafReader reader) throws IOException {
            return switch (facet) {
                case YEAR, MONTH, DAY -> new Dates(facet, reader);
                case TAGS, POST, CLASS, MARK, CAPTION, TO, SIGNED, PRECEDENCE, HAS, ODDITY ->
                        new Values(DocValues.getSortedSet(reader, FacetFields.name(facet)));
            };
        }

        @Override
        public void collect(int doc) throws IOException {
            counts.getLast().count(doc);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /// The counts of one segment.
    private abstract static class Leaf {
        private long cables;
        private long without;

        void count(int doc) throws IOException {
            cables++;
            without += counts(doc) ? 0 : 1;
        }

        long cables() {
            return cables;
        }

        long without() {
            return without;
        }

        /// Whether the cable has any value.
        abstract boolean counts(int doc) throws IOException;

        abstract void addTo(Map<String, Long> counts) throws IOException;
    }

    /// By number of the value within its segment.
    private static final class Values extends Leaf {
        private final SortedSetDocValues values;
        private final int[] counts;

        Values(SortedSetDocValues values) {
            this.values = values;
            counts = new int[Math.toIntExact(values.getValueCount())];
        }

        @Override
        boolean counts(int doc) throws IOException {
            if (!values.advanceExact(doc)) {
                return false;
            }
            for (int i = values.docValueCount(); i > 0; i--) {
                counts[(int) values.nextOrd()]++;
            }
            return true;
        }

        @Override
        void addTo(Map<String, Long> all) throws IOException {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    var value = values.lookupOrd(ord).utf8ToString();
                    all.merge(value, (long) counts[ord], Long::sum);
                }
            }
        }
    }

    /// By day.
    private static final class Dates extends Leaf {
        private final Facet unit;
        private final NumericDocValues seconds;
        private final long firstDay;
        private final int[] days;

        Dates(Facet unit, LeafReader reader) throws IOException {
            this.unit = unit;
            seconds = DocValues.getNumeric(reader, Fields.DATE);
            var points = reader.getPointValues(Fields.DATE);
            firstDay =
                    points == null
                            ? 0
                            : day(LongPoint.decodeDimension(points.getMinPackedValue(), 0));
            var lastDay =
                    points == null
                            ? 0
                            : day(LongPoint.decodeDimension(points.getMaxPackedValue(), 0));
            days = new int[Math.toIntExact(lastDay - firstDay + 1)];
        }

        private static long day(long seconds) {
            return Math.floorDiv(seconds, SECONDS_A_DAY);
        }

        @Override
        boolean counts(int doc) throws IOException {
            if (!seconds.advanceExact(doc)) {
                return false;
            }
            days[(int) (day(seconds.longValue()) - firstDay)]++;
            return true;
        }

        @Override
        void addTo(Map<String, Long> all) {
            for (int i = 0; i < days.length; i++) {
                if (days[i] > 0) {
                    all.merge(unit(firstDay + i), (long) days[i], Long::sum);
                }
            }
        }

        /// `2009`, `2009-05`, `2009-05-03`: the head of the ISO day.
        private String unit(long day) {
            var iso = LocalDate.ofEpochDay(day).toString();
            return switch (unit) {
                case YEAR -> iso.substring(0, iso.length() - 6);
                case MONTH -> iso.substring(0, iso.length() - 3);
                case DAY, TAGS, POST, CLASS, MARK, CAPTION, TO, SIGNED, PRECEDENCE, HAS, ODDITY ->
                        iso;
            };
        }
    }
}
