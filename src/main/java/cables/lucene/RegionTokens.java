package cables.lucene;

import cables.engine.Place;
import cables.engine.Region;
import cables.engine.WordScanner;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.util.List;

/// The words of regions as a token stream; made to be used again and again by one thread.
///
/// Each region takes up one position before its first word and one behind its last, where its
/// markers stand, and is followed by a gap that no phrase reaches over.
final class RegionTokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final WordScanner scanner = new WordScanner();

    private final Markers markers;

    private List<Region> regions = List.of();
    private int current;
    private int position;
    private int lastPosition;
    private int scoredWords;

    /// @param markers where the markers are noted down that belong to the words
    RegionTokens(Markers markers) {
        this.markers = markers;
    }

    /// Starts over with the regions of another cable.
    RegionTokens over(List<Region> newRegions) {
        regions = newRegions;
        return this;
    }

    @Override
    public void reset() {
        current = -1;
        position = -Region.GAP;
        lastPosition = -1;
        scoredWords = 0;
        markers.clear();
        scanner.reset("");
    }

    @Override
    public boolean incrementToken() {
        while (!scanner.next()) {
            if (!enterNext()) {
                return false;
            }
        }
        clearAttributes();
        emit();
        return true;
    }

    private boolean enterNext() {
        leaveCurrent();
        if (++current >= regions.size()) {
            return false;
        }
        position += Region.GAP;
        markers.enter(regions.get(current), position);
        scanner.reset(regions.get(current).passage().text());
        return true;
    }

    private void leaveCurrent() {
        if (current >= 0 && current < regions.size()) {
            markers.leave(++position);
        }
    }

    private void emit() {
        if (!scanner.isSibling()) {
            position++;
            scoredWords += isScored() ? 1 : 0;
            markers.word(scanner.start(), scanner.end(), position);
        }
        term.copyBuffer(scanner.buffer(), 0, scanner.length());
        increment.setPositionIncrement(position - lastPosition);
        lastPosition = position;
    }

    private boolean isScored() {
        return regions.get(current).place() != Place.HEADING;
    }

    /// The words that count for the length of the cable: those of heading lines do not, however
    /// many addressees it has.
    int scoredWords() {
        return scoredWords;
    }
}
