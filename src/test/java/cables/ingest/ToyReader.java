package cables.ingest;

import cables.cable.Block;
import cables.cable.BlockKind;
import cables.cable.Body;
import cables.cable.Cable;
import cables.cable.CableId;
import cables.cable.Diagnostic;
import cables.cable.Handling;
import cables.cable.Heading;
import cables.cable.Paragraph;
import cables.cable.Passage;
import cables.cable.Provenance;
import cables.cable.RawCable;
import cables.cable.Reading;
import cables.cable.Routing;
import cables.cable.Span;
import cables.cable.Topic;
import cables.cable.Transmission;
import cables.source.Limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads just enough of a cable to see what ingest does with it: MRN lines and lines that begin
/// with a number.
final class ToyReader {

    static final Limits LIMITS = new Limits(1 << 20, 1 << 20, 10_000, 2_000, 20);

    private static final Pattern MRN =
            Pattern.compile("(?m)^UNCLAS(?: SECTION (\\d+) OF (\\d+))? ([A-Z]+) 0*(\\d+)");
    private static final Pattern PARAGRAPH = Pattern.compile("(?m)^(\\d+)\\. .*");

    static CableReader reader() {
        return reader(LIMITS);
    }

    static CableReader reader(Limits limits) {
        return new CableReader(
                text -> text.contains("UNCLAS"), ToyReader::split, ToyReader::read, limits);
    }

    /// A text of several cables has a line of `====` between them.
    private static List<RawCable> split(RawCable raw) {
        var pieces = List.of(raw.text().split("(?m)^====\n"));
        if (pieces.size() == 1) {
            return List.of(raw);
        }
        var raws = new ArrayList<RawCable>();
        for (var piece : pieces) {
            var whole = raw.provenance();
            var row = OptionalInt.of(raws.size() + 1);
            var provenance =
                    new Provenance(whole.path(), row, Integer.toHexString(piece.hashCode()));
            raws.add(new RawCable(piece, raw.published(), provenance));
        }
        return raws;
    }

    private static Cable read(RawCable raw) {
        var paragraphs = paragraphs(raw.text());
        var id = raw.published().id().or(() -> mrn(raw.text()));
        var diagnostics = new ArrayList<Diagnostic>();
        if (mrn(raw.text()).isEmpty()) {
            diagnostics.add(odd(Diagnostic.Code.NO_MRN));
        }
        if (paragraphs.isEmpty()) {
            diagnostics.add(odd(Diagnostic.Code.NO_BODY));
        }
        return new Cable(
                new CableId(id.orElse("text:" + Integer.toHexString(raw.text().hashCode()))),
                HEADING,
                new Body(paragraphs, Optional.empty()),
                raw.published(),
                raw.provenance(),
                new Reading(raw.text(), blocks(raw.text()), diagnostics));
    }

    private static Diagnostic odd(Diagnostic.Code code) {
        return new Diagnostic(code, "it is not there", new Span(0, 0));
    }

    private static Optional<String> mrn(String text) {
        var mrn = MRN.matcher(text);
        return mrn.find() ? Optional.of("10" + mrn.group(3) + mrn.group(4)) : Optional.empty();
    }

    private static List<Paragraph> paragraphs(String text) {
        return PARAGRAPH
                .matcher(text)
                .results()
                .map(it -> new Span(it.start(), it.end()))
                .map(it ->
                        new Paragraph(
                                OptionalInt.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Passage.of(text, List.of(it)),
                                it))
                .toList();
    }

    private static List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        MRN.matcher(text)
                .results()
                .forEach(it ->
                        blocks.add(
                                new Block(
                                        blocks.isEmpty() ? BlockKind.MRN : BlockKind.DUPLICATE,
                                        new Span(it.start(), it.end()))));
        return blocks;
    }

    private static final Heading HEADING =
            new Heading(
                    new Transmission(
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    new Routing(Optional.empty(), List.of(), List.of()),
                    Optional.empty(),
                    new Handling(
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty()),
                    new Topic(List.of(), Optional.empty(), Optional.empty(), List.of()));

    private ToyReader() {}
}
