package cables.web;

import cables.cable.Span;
import cables.desk.AnswerForms;
import cables.desk.CitedCable;
import cables.desk.IndexedCable;
import cables.engine.SearchEngine;
import cables.export.CableJson;
import cables.export.ParagraphTable;

import java.io.IOException;
import java.util.List;

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
            case CSV, TSV -> {
                var table = new ParagraphTable(IndexedCable.read(copy.version().raw(), engine));
                yield new Reply.Data(type, out -> AnswerForms.write(table, asked.form(), out));
            }
            case JSONL, IDS, RIS, BIBTEX, CSLJSON, TREC -> {
                var paragraph = asked.number(Param.PARA).stream().toList();
                var cited = new CitedCable(summary, paragraph);
                yield new Reply.Data(type, out -> cited.write(asked.form(), out));
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
}
