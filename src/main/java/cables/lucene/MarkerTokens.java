package cables.lucene;

import cables.engine.Region;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The markers of regions as a token stream, at the positions that {@link RegionTokens} left for
/// them.
///
/// Lucene takes in the fields of a document in their order, so this one, added behind the text,
/// finds the stream of the words at its end.
final class MarkerTokens extends TokenStream {

    private record Marker(String term, int position) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final RegionTokens words;

    private List<Region> regions = List.of();
    private Iterator<Marker> markers = List.<Marker>of().iterator();
    private int lastPosition;

    MarkerTokens(RegionTokens words) {
        this.words = words;
    }

    MarkerTokens over(List<Region> newRegions) {
        regions = newRegions;
        return this;
    }

    @Override
    public void reset() {
        markers = markers().iterator();
        lastPosition = -1;
    }

    private List<Marker> markers() {
        var all = new ArrayList<Marker>();
        for (var i = 0; i < regions.size(); i++) {
            var start = words.startOf(i);
            Markers.startOf(regions.get(i)).forEach(it -> all.add(new Marker(it, start)));
            all.add(new Marker(Markers.END, words.endOf(i)));
        }
        return all;
    }

    @Override
    public boolean incrementToken() {
        if (!markers.hasNext()) {
            return false;
        }
        clearAttributes();
        var next = markers.next();
        term.append(next.term());
        increment.setPositionIncrement(next.position() - lastPosition);
        lastPosition = next.position();
        return true;
    }
}
