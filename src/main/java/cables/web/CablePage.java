package cables.web;

import cables.cable.BlockKind;
import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.cable.Located;
import cables.cable.Paragraph;
import cables.cable.Passage;
import cables.cable.Span;
import cables.desk.CableFinder;
import cables.desk.Format;
import cables.desk.IndexedCable;
import cables.desk.MarkedText;
import cables.desk.ReadBlock;
import cables.desk.Reflow;
import cables.engine.CableSummary;
import cables.engine.SearchEngine;
import cables.engine.StoredVersion;
import cables.export.Citation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The page of a cable.
final class CablePage {

    private static final int DIGITS = 12;

    private final CableSummary summary;
    private final Cable cable;
    private final Copy copy;
    private final List<Span> marks;
    private final Piece.Numbering hits = new Piece.Numbering();

    private CablePage(CableSummary summary, Cable cable, Copy copy, List<Span> marks) {
        this.summary = summary;
        this.cable = cable;
        this.copy = copy;
        this.marks = marks;
    }

    /// The page of the cable that is named; of one that is named otherwise than by its id, where it
    /// is to be found.
    static Reply page(Inquiry asked, SearchEngine engine) throws IOException {
        var found = new CableFinder(engine).find(asked.thing());
        if (found.size() > 1) {
            return new Reply.Elsewhere(Links.search(asked.thing()));
        }
        var summary = NamedCable.only(found, asked.thing(), engine);
        var question = asked.text(Param.Q).orElse("");
        if (!summary.id().value().equals(asked.thing())) {
            return new Reply.Elsewhere(Links.cable(summary.id().value(), question));
        }
        return new Reply.Page("cable", view(summary, question, asked, engine));
    }

    private static CableView view(
            CableSummary summary, String question, Inquiry asked, SearchEngine engine)
            throws IOException {
        var copy = Copy.of(engine.cable(summary.id()).orElseThrow(), asked);
        var cable = IndexedCable.read(copy.version().raw(), engine);
        var marks =
                question.isEmpty() || !copy.leads()
                        ? Optional.<List<Span>>empty()
                        : engine.marks(asked.question().query(), summary.id());
        var page = new CablePage(summary, cable, copy, marks.orElse(List.of()));
        return page.view(
                question, marks.isPresent(), new Surroundings(summary, cable, engine).all());
    }

    private CableView view(String question, boolean matches, CableView.Neighbours neighbours) {
        var topic = cable.heading().topic();
        var subject = topic.subject().map(this::oneLine).orElse(List.of());
        var paragraphs = paragraphs();
        var title = summary.subject().map(it -> ": " + it).orElse("");
        return new CableView(
                Frame.of(summary.id().value() + title, question),
                summary.id().value(),
                cable.heading()
                        .handling()
                        .classification()
                        .map(it -> it.value().title())
                        .orElse(""),
                topic.subjectMarking().map(it -> it.value().text()).orElse(""),
                subject,
                HeadingRows.of(cable),
                question,
                hits.last(),
                matches,
                paragraphs,
                cable.body().signature().map(Located::value).orElse(""),
                new Citation(summary, List.of()).note(),
                exports(),
                neighbours,
                copy.leads() ? "" : "Copy %d of %d".formatted(copy.number(), copy.all().size()),
                versions(),
                ReadBlock.of(cable).stream()
                        .filter(it -> it.block().kind() != BlockKind.BLANK)
                        .map(this::read)
                        .toList(),
                ReadBlock.nowhere(cable).stream().map(CablePage::oddity).toList());
    }

    private List<Piece> oneLine(Passage passage) {
        var line = MarkedText.of(passage, marks).strip().replaceAll("\\s+", " ");
        return hits.line(new MarkedText(), line);
    }

    private List<CableView.Para> paragraphs() {
        var anchors = new HashSet<String>();
        var paragraphs = new ArrayList<CableView.Para>();
        for (var paragraph : cable.body().paragraphs()) {
            paragraphs.add(paragraph(paragraph, anchor(paragraph, anchors)));
        }
        return paragraphs;
    }

    /// `para-3`; numbers may stand there twice, and not all paragraphs have one.
    private static String anchor(Paragraph paragraph, Set<String> taken) {
        var number = paragraph.number();
        var name = "para-" + (number.isPresent() ? number.getAsInt() : "x");
        var anchor = name;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = name + "-" + i;
        }
        return anchor;
    }

    private CableView.Para paragraph(Paragraph paragraph, String anchor) {
        var number = paragraph.number().stream().boxed().findFirst();
        var text = new MarkedText();
        return new CableView.Para(
                anchor,
                number.map(String::valueOf).orElse(""),
                paragraph.marking().map(it -> it.value().text()).orElse(""),
                paragraph.kind().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse(""),
                paragraph.heading().map(Located::value).orElse(""),
                Reflow.lines(MarkedText.of(paragraph.passage(), marks)).stream()
                        .map(it -> hits.line(text, it))
                        .toList(),
                new Citation(summary, number.stream().toList()).note());
    }

    private List<SearchView.Choice> exports() {
        var link = Links.cable(summary.id().value());
        var behind = Copy.behind(copy.number());
        return SearchView.Choice.exports(
                copy.leads()
                        ? List.of(
                                Format.RIS, Format.BIBTEX, Format.CSLJSON, Format.JSON, Format.TEXT)
                        : List.of(Format.JSON, Format.TEXT),
                it -> link + it + behind);
    }

    private List<CableView.Version> versions() {
        var versions = new ArrayList<CableView.Version>();
        for (int i = 1; i <= copy.all().size(); i++) {
            versions.add(version(copy.all().get(i - 1), i));
        }
        return versions;
    }

    private CableView.Version version(StoredVersion version, int number) {
        var place = version.raw().provenance();
        var row = place.row().isPresent() ? ", row " + place.row().getAsInt() : "";
        return new CableView.Version(
                place.path() + row,
                place.sha256().substring(0, DIGITS),
                number == copy.number(),
                Links.cable(summary.id().value()) + Copy.behind(number),
                version.elsewhere().stream().map(it -> it.path()).toList());
    }

    private CableView.Read read(ReadBlock read) {
        return new CableView.Read(
                read.block().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                read.block().span().of(cable.reading().text()).strip(),
                read.values(),
                read.odd().stream().map(CablePage::oddity).toList());
    }

    private static CableView.Oddity oddity(Diagnostic odd) {
        return new CableView.Oddity(odd.code().name(), odd.message());
    }
}
