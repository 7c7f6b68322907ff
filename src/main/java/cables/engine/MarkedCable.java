package cables.engine;

import cables.cable.Span;

import java.util.Comparator;
import java.util.List;

/// A cable with the words by which it matches a question.
///
/// @param regions all that were searched, those of the version that stands for the cable first, as
///   {@link Region#of} gives them
/// @param leading how many those are
/// @param marks by region and place; a mark's span lies in the text of its region's passage
public record MarkedCable(List<Region> regions, int leading, List<Mark> marks) {

    public MarkedCable {
        regions = List.copyOf(regions);
        marks = List.copyOf(marks);
    }

    /// Where the words stand in the raw text of the version that stands for the cable, in order.
    public List<Span> spans() {
        return marks.stream()
                .filter(it -> it.region() < leading)
                .flatMap(it -> regions.get(it.region()).passage().inRaw(it.span()).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
    }
}
