package cables.web;

import cables.cable.Span;
import cables.desk.AnswerForms;
import cables.desk.IndexedCable;
import cables.engine.AnswerFacts;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.Place;
import cables.engine.SearchEngine;
import cables.engine.Snippet;
import cables.export.Asked;
import cables.export.Besides;
import cables.export.CableJson;
import cables.query.ParsedQuery;
import cables.query.Query;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One cable as data: all that was read from it, its text, or how it is cited.
final class CableData {

    private CableData() {}

    static Reply of(Inquiry asked, SearchEngine engine) throws IOException {
        var summary = NamedCable.of(asked.thing(), engine);
        var copy = Copy.of(engine.cable(summary.id()).orElseThrow(), asked);
        var type = AnswerData.contentType(asked.form());
        return switch (asked.form()) {
            case JSON -> new Reply.Data(type, json(copy, asked, engine));
            case AUTO, TEXT -> new Reply.Data(type, out -> out.write(copy.version().raw().text()));
            case JSONL, CSV, TSV, IDS, RIS, BIBTEX, CSLJSON, TREC -> {
                var hit = cited(summary, asked.number(Param.PARA));
                yield new Reply.Data(type, out -> cite(hit, asked, out));
            }
        };
    }

    /// Words are marked in the copy that stands for the cable, as that is the one that is searched.
    private static Reply.Content json(Copy copy, Inquiry asked, SearchEngine engine)
            throws IOException {
        var cable = IndexedCable.read(copy.version().raw(), engine);
        if (asked.text(Param.Q).isEmpty()) {
            return out -> CableJson.write(cable, out);
        }
        List<Span> marks =
                copy.leads()
                        ? engine.marks(asked.question().query(), copy.cable().id())
                                .orElse(List.of())
                        : List.of();
        return out -> CableJson.write(cable, marks, out);
    }

    /// A cable as a hit, by one of its paragraphs or as a whole.
    static Hit cited(CableSummary cable, Optional<Integer> paragraph) {
        var snippets =
                paragraph.stream()
                        .map(it ->
                                new Snippet(
                                        Place.BODY,
                                        OptionalInt.of(it),
                                        Optional.empty(),
                                        "",
                                        List.of()))
                        .toList();
        return new Hit(1, 0, cable, 1, snippets);
    }

    private static void cite(Hit hit, Inquiry asked, Writer out) throws IOException {
        var writer =
                AnswerForms.ofHits(asked.form(), List.of(), false, Besides.NOTHING, out)
                        .orElseThrow();
        var question = new ParsedQuery(hit.cable().id().value(), new Query.All(), List.of());
        writer.start(Asked.alone(question), new AnswerFacts("", 1, false));
        writer.hit(hit);
        writer.finish();
        writer.end();
    }
}
