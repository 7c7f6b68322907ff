package cables.lucene;

import cables.cable.PortionMarking;
import cables.engine.Place;
import cables.engine.Region;
import cables.query.MarkingTest;

import java.util.ArrayList;
import java.util.List;

/// The terms of the markers field.
///
/// They stand in a field of their own, so that no wildcard, fuzzy word or phrase can ever meet one.
final class Markers {

    /// Starts a paragraph.
    static final String PARAGRAPH = "p";

    /// Ends a region.
    static final String END = "e";

    private Markers() {}

    /// The terms at the start of a region; none for what is not a paragraph.
    static List<String> startOf(Region region) {
        if (region.place() != Place.BODY) {
            return List.of();
        }
        var terms = new ArrayList<String>();
        terms.add(PARAGRAPH);
        region.marking().ifPresent(it -> addMarking(it, terms));
        return terms;
    }

    private static void addMarking(PortionMarking marking, List<String> terms) {
        terms.add(level(marking.level()));
        terms.add(exactly(marking));
        marking.controls().forEach(it -> addControl(it, terms));
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
}
