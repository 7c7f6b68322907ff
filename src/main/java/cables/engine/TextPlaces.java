package cables.engine;

import cables.cable.Span;
import cables.query.Stretch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The places of words in the text of a cable, cut anew.
final class TextPlaces implements Places {

    private final List<RegionWords> regions;

    /// The position before the first word of each region.
    private final int[] starts;

    private final Map<Clue.Run, List<Spot>> known = new HashMap<>();

    TextPlaces(List<Region> regions) {
        var scanner = new WordScanner();
        this.regions = regions.stream().map(it -> RegionWords.of(it, scanner)).toList();
        this.starts = starts(this.regions);
    }

    private static int[] starts(List<RegionWords> regions) {
        var starts = new int[regions.size()];
        for (var i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + regions.get(i - 1).lastPosition() + Region.GAP + 1;
        }
        return starts;
    }

    @Override
    public List<Spot> spots(Clue.Run run) {
        return known.computeIfAbsent(
                run,
                it ->
                        IntStream.range(0, regions.size())
                                .boxed()
                                .flatMap(i -> spots(it, i))
                                .toList());
    }

    private Stream<Spot> spots(Clue.Run run, int region) {
        var spots = new ArrayList<Spot>();
        regions.get(region)
                .runs(
                        run,
                        (first, last) ->
                                spots.add(
                                        new Spot(
                                                run,
                                                starts[region] + first,
                                                starts[region] + last)));
        return spots.stream();
    }

    @Override
    public List<Window> stretches(Stretch where) {
        return IntStream.range(0, regions.size())
                .boxed()
                .flatMap(i -> where instanceof Stretch.Sentence ? sentences(i) : stretch(where, i))
                .toList();
    }

    private Stream<Window> stretch(Stretch where, int region) {
        return regions.get(region).region().isStretch(where)
                ? Stream.of(window(region, 1, regions.get(region).lastPosition()))
                : Stream.empty();
    }

    private Stream<Window> sentences(int region) {
        var firsts = regions.get(region).sentences();
        var last = regions.get(region).lastPosition();
        return IntStream.range(0, firsts.size())
                .mapToObj(i ->
                        window(
                                region,
                                firsts.get(i),
                                i + 1 < firsts.size() ? firsts.get(i + 1) - 1 : last));
    }

    private Window window(int region, int first, int last) {
        return new Window(starts[region] + first, starts[region] + last);
    }

    /// The region of a spot, and where in the text of its passage it stands.
    Mark mark(Spot spot) {
        var found = Arrays.binarySearch(starts, spot.first());
        var region = found >= 0 ? found - 1 : -found - 2;
        return new Mark(region, span(spot, region), spot.run());
    }

    private Span span(Spot spot, int region) {
        return regions.get(region)
                .span(spot.first() - starts[region], spot.last() - starts[region]);
    }
}
