package cables.desk;

import cables.engine.AnswerFacts;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.Place;
import cables.engine.Snippet;
import cables.export.Asked;
import cables.export.Besides;
import cables.query.ParsedQuery;
import cables.query.Query;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A cable to be cited, as a whole or by some of its paragraphs.
///
/// @param paragraphs their numbers; none for the whole
public record CitedCable(CableSummary cable, List<Integer> paragraphs) {

    public CitedCable {
        paragraphs = List.copyOf(paragraphs);
    }

    /// The cable as a hit, found by these paragraphs.
    public Hit hit() {
        return new Hit(1, 0, cable, 1, paragraphs.stream().map(CitedCable::snippet).toList());
    }

    private static Snippet snippet(int paragraph) {
        return new Snippet(Place.BODY, OptionalInt.of(paragraph), Optional.empty(), "", List.of());
    }

    /// Writes it as the one answer to its number.
    ///
    /// @param format one that lists of hits have, text apart
    public void write(Format format, Writer out) throws IOException {
        var writer =
                AnswerForms.ofHits(format, List.of(), false, Besides.NOTHING, out).orElseThrow();
        var question = new ParsedQuery(cable.id().value(), new Query.All(), List.of());
        writer.start(Asked.alone(question), new AnswerFacts("", 1, false));
        writer.hit(hit());
        writer.finish();
        writer.end();
    }
}
