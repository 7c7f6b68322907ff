package cables.lucene;

import cables.engine.Casing;
import cables.engine.Casing.Shape;
import cables.engine.Clue;
import cables.engine.Region;
import cables.query.Stretch;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What has to be read of a cable to tell whether a clue holds in it.
///
/// @param forms the words
/// @param markers single markers
/// @param starts the stretches that start with markers of their own
record Needs(Set<Forms> forms, Set<String> markers, Set<Stretch> starts) {

    static Needs of(Clue clue) {
        var needs = new Needs(new LinkedHashSet<>(), new HashSet<>(), new HashSet<>());
        needs.add(clue);
        return needs;
    }

    private void add(Clue clue) {
        switch (clue) {
            case Clue.Run run -> addRun(run);
            case Clue.Near near -> addSides(near.left(), near.right(), near.distance().words());
            case Clue.Apart apart ->
                    addSides(apart.left(), apart.right(), apart.distance().words());
            case Clue.All(var parts) -> parts.forEach(this::add);
            case Clue.Any(var parts) -> parts.forEach(this::add);
            case Clue.Some(var least, var parts) -> parts.forEach(this::add);
            case Clue.None(var part) -> add(part);
            case Clue.Inside(var where, var part) -> addInside(where, part);
            case Clue.Settled settled -> {}
        }
    }

    private void addRun(Clue.Run run) {
        for (var word : run.words()) {
            if (word instanceof Forms known && !known.isAny()) {
                forms.add(known);
            }
        }
        run.letters().forEach(this::addLetters);
    }

    private void addLetters(String letters) {
        var shape = Casing.shape(letters, 0, letters.length());
        if (shape == Shape.OTHER) {
            markers.add(Markers.written(letters));
        } else if (shape != Shape.NONE) {
            markers.add(Markers.END);
            for (var other : Shape.values()) {
                markers.add(Markers.shape(other));
            }
        }
    }

    private void addSides(Clue left, Clue right, int words) {
        if (words > Region.GAP) {
            markers.add(Markers.END);
        }
        add(left);
        add(right);
    }

    private void addInside(Stretch where, Clue part) {
        markers.add(Markers.END);
        switch (where) {
            case Stretch.Sentence unit -> markers.add(Markers.SENTENCE);
            case Stretch.Paragraph unit -> {}
            case Stretch.Subject field -> starts.add(field);
            case Stretch.Marked field -> starts.add(field);
            case Stretch.Numbered field -> starts.add(field);
        }
        add(part);
    }

    static TermPositions positions(LeafReader reader, String marker) throws IOException {
        return new FormPositions(reader, Fields.MARKERS, List.of(marker));
    }

    static TermPositions positions(LeafReader reader, Stretch where) throws IOException {
        var terms = Terms.getTerms(reader, Fields.MARKERS);
        return new FormPositions(reader, Fields.MARKERS, starts(where, terms));
    }

    /// The markers that start a stretch; none for what has no markers of its own.
    ///
    /// @param terms those of the markers field
    static List<String> starts(Stretch where, Terms terms) throws IOException {
        return switch (where) {
            case Stretch.Subject field -> List.of(Markers.SUBJECT);
            case Stretch.Marked(var markings) -> markings.stream().map(Markers::of).toList();
            case Stretch.Numbered numbered -> numbers(numbered, terms);
            case Stretch.Paragraph unit -> List.of();
            case Stretch.Sentence unit -> List.of();
        };
    }

    private static List<String> numbers(Stretch.Numbered where, Terms terms) throws IOException {
        var found = new ArrayList<String>();
        var cursor = terms.iterator();
        var status = cursor.seekCeil(new BytesRef(Markers.NUMBER));
        for (var term = status == SeekStatus.END ? null : cursor.term();
                term != null && term.utf8ToString().startsWith(Markers.NUMBER);
                term = cursor.next()) {
            var text = term.utf8ToString();
            var number = Integer.parseInt(text.substring(Markers.NUMBER.length()));
            if (where.numbers().stream().anyMatch(it -> it.contain(number))) {
                found.add(text);
            }
        }
        return found;
    }
}
