package cables.lucene;

import cables.cable.PortionMarking;
import cables.engine.Casing;
import cables.engine.Casing.Shape;
import cables.engine.Place;
import cables.engine.Region;
import cables.engine.Sentences;
import cables.query.MarkingTest;

import org.apache.lucene.util.ArrayUtil;

import java.util.ArrayList;
import java.util.List;

/// The markers of a cable, noted down while its words are read: where regions start and end and
/// what they are, where sentences start, and how words are written.
///
/// They stand in a field of their own, so that no wildcard, fuzzy word or phrase can ever meet one.
/// Of the case of words only changes are noted, so that neither a telegram in capitals nor plain
/// prose has many; each region starts in lower case.
final class Markers {

    /// Ends a region.
    static final String END = "e";

    /// Starts a sentence, but for the first of a region.
    static final String SENTENCE = ".";

    /// Starts the SUBJECT.
    static final String SUBJECT = "s";

    /// Begins the term for the number of a paragraph, at its start.
    static final String NUMBER = "n:";

    private final List<String> terms = new ArrayList<>();
    private int[] positions = {};
    private String text = "";
    private int lastEnd;
    private Shape shape = Shape.LOWER;

    void clear() {
        terms.clear();
    }

    int size() {
        return terms.size();
    }

    String term(int index) {
        return terms.get(index);
    }

    int position(int index) {
        return positions[index];
    }

    private void add(String term, int position) {
        positions = ArrayUtil.grow(positions, terms.size() + 1);
        positions[terms.size()] = position;
        terms.add(term);
    }

    /// A region starts; `position` is free of words.
    void enter(Region region, int position) {
        text = region.passage().text();
        lastEnd = -1;
        shape = Shape.LOWER;
        if (region.place() == Place.SUBJECT) {
            add(SUBJECT, position);
        }
        if (region.place() == Place.BODY) {
            region.number().ifPresent(it -> add(NUMBER + it, position));
            region.marking().ifPresent(it -> marking(it).forEach(term -> add(term, position)));
        }
    }

    /// The region ends; `position` is free of words.
    void leave(int position) {
        add(END, position);
    }

    /// The next word of the region, at `[start, end)` of its text.
    void word(int start, int end, int position) {
        if (lastEnd >= 0 && Sentences.startBetween(text, lastEnd, start)) {
            add(SENTENCE, position);
        }
        lastEnd = end;
        var now = Casing.shape(text, start, end);
        if (now == Shape.OTHER) {
            add(written(Casing.letters(text.substring(start, end))), position);
        }
        if (now != Shape.NONE && now != shape) {
            add(shape(now), position);
            shape = now;
        }
    }

    private static List<String> marking(PortionMarking marking) {
        var terms = new ArrayList<String>();
        terms.add(level(marking.level()));
        terms.add(exactly(marking));
        marking.controls().forEach(it -> addControl(it, terms));
        return terms;
    }

    /// A control, and each beginning of it that ends before a blank: `REL TO NATO` bears `REL` and
    /// `REL TO`.
    private static void addControl(String control, List<String> terms) {
        for (var blank = control.indexOf(' '); blank > 0; blank = control.indexOf(' ', blank + 1)) {
            terms.add(bears(control.substring(0, blank)));
        }
        terms.add(bears(control));
    }

    /// The term that starts the paragraphs which pass a test.
    static String of(MarkingTest test) {
        return switch (test) {
            case MarkingTest.OfLevel it -> level(it.level());
            case MarkingTest.Exactly it -> exactly(it.marking());
            case MarkingTest.Bears it -> bears(it.control());
        };
    }

    private static String level(PortionMarking.Level level) {
        return "l:" + level;
    }

    private static String exactly(PortionMarking marking) {
        return "x:" + marking.text();
    }

    private static String bears(String control) {
        return "b:" + control;
    }

    /// The term where words begin to be written so.
    static String shape(Shape shape) {
        return switch (shape) {
            case NONE -> "c:NONE";
            case LOWER -> "c:LOWER";
            case UPPER -> "c:UPPER";
            case CAPITAL -> "c:CAPITAL";
            case OTHER -> "c:OTHER";
        };
    }

    /// The term of a word that no shape but OTHER tells, by its letters.
    static String written(String letters) {
        return "w:" + letters;
    }
}
