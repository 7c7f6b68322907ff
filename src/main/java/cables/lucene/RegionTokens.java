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

    /// The positions left free between two regions.
    static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final WordScanner scanner = new WordScanner();

    private List<Region> regions = List.of();
    private int[] starts = {};
    private int[] ends = {};
    private int current;
    private int position;
    private int lastPosition;
    private int scoredWords;

    /// Starts over with the regions of another cable.
    RegionTokens over(List<Region> newRegions) {
        regions = newRegions;
        if (starts.length < regions.size()) {
            starts = new int[regions.size() * 2];
            ends = new int[regions.size() * 2];
        }
        return this;
    }

    @Override
    public void reset() {
        current = -1;
        position = -GAP;
        lastPosition = -1;
        scoredWords = 0;
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
        position += GAP;
        starts[current] = position;
        scanner.reset(regions.get(current).passage().text());
        return true;
    }

    private void leaveCurrent() {
        if (current >= 0 && current < regions.size()) {
            ends[current] = ++position;
        }
    }

    private void emit() {
        if (!scanner.isSibling()) {
            position++;
            scoredWords += isScored() ? 1 : 0;
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

    /// Once the stream has ended: the position before the first word of a region.
    int startOf(int region) {
        return starts[region];
    }

    /// Once the stream has ended: the position behind the last word of a region.
    int endOf(int region) {
        return ends[region];
    }
}
