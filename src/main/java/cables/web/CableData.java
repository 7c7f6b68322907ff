package cables.web;

import cables.cable.CableId;
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
        var type = AnswerData.contentType(asked.form());
        return switch (asked.form()) {
            case JSON -> new Reply.Data(type, json(summary.id(), asked, engine));
            case AUTO, TEXT -> new Reply.Data(type, raw(summary.id(), engine));
            case JSONL, CSV, TSV, IDS, RIS, BIBTEX, CSLJSON, TREC -> {
                var hit = cited(summary, asked.number(Param.PARA));
                yield new Reply.Data(type, out -> cite(hit, asked, out));
            }
        };
    }

    private static Reply.Content json(CableId id, Inquiry asked, SearchEngine engine)
            throws IOException {
        var cable = IndexedCable.read(engine.cable(id).orElseThrow(), engine);
        if (asked.text(Param.Q).isEmpty()) {
            return out -> CableJson.write(cable, out);
        }
        List<Span> marks = engine.marks(asked.question().query(), id).orElse(List.of());
        return out -> CableJson.write(cable, marks, out);
    }

    private static Reply.Content raw(CableId id, SearchEngine engine) throws IOException {
        var text = engine.cable(id).orElseThrow().leading().text();
        return out -> out.write(text);
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
