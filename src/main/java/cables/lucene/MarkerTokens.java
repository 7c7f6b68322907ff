package cables.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The markers of a cable as a token stream, at the positions that {@link RegionTokens} gave them.
///
/// Lucene takes in the fields of a document in their order, so this one, added behind the text,
/// finds the markers noted down.
final class MarkerTokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final Markers markers;

    private int next;
    private int lastPosition;

    MarkerTokens(Markers markers) {
        this.markers = markers;
    }

    @Override
    public void reset() {
        next = 0;
        lastPosition = -1;
    }

    @Override
    public boolean incrementToken() {
        if (next == markers.size()) {
            return false;
        }
        clearAttributes();
        term.append(markers.term(next));
        increment.setPositionIncrement(markers.position(next) - lastPosition);
        lastPosition = markers.position(next++);
        return true;
    }
}
