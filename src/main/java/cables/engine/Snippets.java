package cables.engine;

import cables.cable.PortionMarking;
import cables.cable.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Chooses the stretches of a cable that show best why it matches.
///
/// Paragraphs come first, those in which more of the question stands together before others;
/// SUBJECT, heading lines and signature are shown for what no paragraph shows. One snippet a
/// region, printed in the order of the cable.
public final class Snippets {

    /// The length that a snippet is cut to, in UTF-16 units, where its marks allow.
    static final int LENGTH = 260;

    private static final int LEAD = 110;

    private final List<Region> regions;
    private final List<Mark> marks;

    private Snippets(List<Region> regions, List<Mark> marks) {
        this.regions = regions;
        this.marks = marks;
    }

    /// At most `most` snippets of a cable with these regions and marks.
    public static List<Snippet> of(List<Region> regions, List<Mark> marks, int most) {
        return most == 0 || marks.isEmpty() ? List.of() : new Snippets(regions, marks).choose(most);
    }

    /// A run of marks of one region that stand close enough for one snippet.
    private record Cluster(int region, List<Mark> marks) {

        long runs() {
            return marks.stream().map(Mark::run).distinct().count();
        }

        int start() {
            return marks.getFirst().span().start();
        }

        int firstEnd() {
            return marks.getFirst().span().end();
        }

        int end() {
            return marks.stream().mapToInt(it -> it.span().end()).max().orElse(start());
        }
    }

    private List<Snippet> choose(int most) {
        var best = new ArrayList<>(bestClusters());
        best.sort(
                Comparator.comparing((Cluster it) -> !isBody(it))
                        .thenComparing(Comparator.comparingLong(Cluster::runs).reversed())
                        .thenComparing(
                                Comparator.comparingInt((Cluster it) -> it.marks().size())
                                        .reversed())
                        .thenComparingInt(Cluster::region));
        var chosen = new ArrayList<Cluster>();
        var shown = new HashSet<Clue.Run>();
        for (var cluster : best) {
            if (chosen.size() < most && (isBody(cluster) || showsMore(cluster, shown))) {
                chosen.add(cluster);
                cluster.marks().forEach(it -> shown.add(it.run()));
            }
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(Cluster::region))
                .map(this::snippet)
                .toList();
    }

    private boolean isBody(Cluster cluster) {
        return regions.get(cluster.region()).place() == Place.BODY;
    }

    private static boolean showsMore(Cluster cluster, Set<Clue.Run> shown) {
        return cluster.marks().stream().anyMatch(it -> !shown.contains(it.run()));
    }

    private List<Cluster> bestClusters() {
        return marks.stream().collect(Collectors.groupingBy(Mark::region)).entrySet().stream()
                .map(it -> bestCluster(it.getKey(), it.getValue()))
                .toList();
    }

    /// The first of the clusters with the most different runs, then the most marks.
    private static Cluster bestCluster(int region, List<Mark> marks) {
        var best = new Cluster(region, marks.subList(0, 1));
        var from = 0;
        for (var to = 1; to <= marks.size(); to++) {
            while (from < to - 1 && isTooWide(marks.get(from), marks.get(to - 1))) {
                from++;
            }
            var cluster = new Cluster(region, marks.subList(from, to));
            best = isBetter(cluster, best) ? cluster : best;
        }
        return best;
    }

    private static boolean isTooWide(Mark first, Mark last) {
        return last.span().end() - first.span().start() > LENGTH;
    }

    private static boolean isBetter(Cluster one, Cluster other) {
        var runs = Long.compare(one.runs(), other.runs());
        return runs != 0 ? runs > 0 : one.marks().size() > other.marks().size();
    }

    private Snippet snippet(Cluster cluster) {
        var region = regions.get(cluster.region());
        var window = window(region.passage().text(), cluster);
        var line = new OneLine(region.passage().text(), window);
        var spans =
                marks.stream()
                        .filter(it -> it.region() == cluster.region() && window.contains(it.span()))
                        .map(Mark::span)
                        .toList();
        return new Snippet(
                region.place(),
                region.number(),
                region.marking().map(PortionMarking::text),
                line.text(),
                line.within(withoutOverlaps(spans)));
    }

    /// Where to cut: a whole short passage, else from the start of the sentence that the cluster
    /// begins in, if there is room then for all that it shows; of one word, the first is enough.
    private static Span window(String text, Cluster cluster) {
        if (text.length() <= LENGTH + LEAD) {
            return new Span(0, text.length());
        }
        var shown = cluster.runs() == 1 ? cluster.firstEnd() : cluster.end();
        var start =
                Sentences.startBefore(
                        text, cluster.start(), shown - LENGTH - LEAD, cluster.start() - LEAD);
        var latest = Math.max(shown + LEAD / 2, start + LENGTH + LEAD / 2);
        return new Span(start, Sentences.endAfter(text, shown, latest));
    }

    /// Spans in ascending order, those that overlap joined.
    static List<Span> withoutOverlaps(List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            if (!joined.isEmpty() && span.start() < joined.getLast().end()) {
                joined.set(joined.size() - 1, joined.getLast().and(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
