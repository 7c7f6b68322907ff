package cables.parse;

import cables.cable.BlockKind;
import cables.cable.Body;
import cables.cable.Diagnostic;
import cables.cable.Located;
import cables.cable.Paragraph;
import cables.cable.PortionMarking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the body: the numbered paragraphs, the text that stands under no number, the headings, the
/// signature.
final class BodyReader {

    private final Stretch body;
    private final boolean continuation;
    private final Draft draft;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Optional<Located<String>> heading = Optional.empty();
    private Optional<Located<PortionMarking>> entire = Optional.empty();

    /// @param continuation whether the text is a later section only
    BodyReader(Stretch body, boolean continuation, Draft draft) {
        this.body = body;
        this.continuation = continuation;
        this.draft = draft;
    }

    Body read() {
        var signature = Signatures.find(body, draft);
        var text = body.upTo(signature.bodyEnd());
        var candidates = Enclosures.without(Candidates.in(text), text);
        var chosen = ParagraphNumbers.choose(candidates, continuation, text, draft);
        var first = text.upTo(chosen.isEmpty() ? text.to() : chosen.getFirst().start());
        unnumbered(chosen.isEmpty() ? first : withoutHeading(first, first.from()));
        for (int i = 0; i < chosen.size(); i++) {
            int end = i + 1 < chosen.size() ? chosen.get(i + 1).start() : text.to();
            numbered(
                    chosen.get(i),
                    text.between(chosen.get(i).start(), end),
                    i + 1 == chosen.size());
        }
        noteNumbers(candidates, chosen, text);
        return new Body(ParagraphKinds.applied(withEntireMarking()), signature.name());
    }

    private void numbered(Candidate number, Stretch all, boolean isLast) {
        var title = heading;
        heading = Optional.empty();
        var stretch = (isLast ? all : withoutHeading(all, number.text())).strip();
        var marking = Marking.at(stretch, Math.min(number.text(), stretch.to()), draft);
        add(
                OptionalInt.of(number.number()),
                stretch,
                Math.min(number.text(), stretch.to()),
                marking,
                title);
    }

    private void add(
            OptionalInt number,
            Stretch stretch,
            int textStart,
            Optional<Marking> marking,
            Optional<Located<String>> title) {
        marking.filter(Marking::entireText).ifPresent(it -> entire = Optional.of(it.value()));
        var text = stretch.from(marking.map(Marking::end).orElse(textStart)).strip();
        draft.mark(BlockKind.PARAGRAPH, stretch);
        paragraphs.add(
                new Paragraph(
                        number,
                        marking.map(Marking::value),
                        Optional.empty(),
                        title,
                        text.passage(),
                        stretch.span()));
    }

    /// Cuts off the heading at the end, which belongs to the paragraph below; what starts before
    /// `text` numbers a paragraph of its own.
    private Stretch withoutHeading(Stretch above, int text) {
        var found = BodyHeadings.atEnd(above).filter(it -> it.block().from() >= text);
        heading = found.map(it -> it.title().locate(it.title().oneLine()));
        found.ifPresent(it -> draft.mark(BlockKind.HEADING, it.block()));
        return found.map(it -> above.upTo(it.block().from())).orElse(above);
    }

    /// Text under no number: a paragraph between two blank lines, a heading where it is underlined.
    private void unnumbered(Stretch text) {
        for (var part : parts(text)) {
            var found =
                    BodyHeadings.atEnd(part)
                            .filter(it ->
                                    it.block().from() == part.strip().from()
                                            && it.title().length() < it.block().length());
            if (found.isPresent()) {
                heading = Optional.of(found.get().title().locate(found.get().title().oneLine()));
                draft.mark(BlockKind.HEADING, found.get().block());
            } else {
                unnumberedPart(part.strip());
            }
        }
    }

    private void unnumberedPart(Stretch part) {
        if (HeadingEnds.isRule(part)) {
            draft.mark(BlockKind.HEADING, part);
            return;
        }
        var title = heading;
        heading = Optional.empty();
        add(OptionalInt.empty(), part, part.from(), Marking.at(part, part.from(), draft), title);
    }

    private static List<Stretch> parts(Stretch text) {
        var parts = new ArrayList<Stretch>();
        int start = text.from();
        boolean open = false;
        for (var line : text.lines()) {
            if (line.isBlank() && open) {
                parts.add(text.between(start, line.from()));
                open = false;
            } else if (!line.isBlank() && !open) {
                start = line.from();
                open = true;
            }
        }
        if (open) {
            parts.add(text.from(start));
        }
        return parts;
    }

    /// `(C - ENTIRE TEXT)` marks all paragraphs that bear no marking of their own.
    private List<Paragraph> withEntireMarking() {
        return paragraphs.stream()
                .map(it ->
                        it.marking().isEmpty() && it.number().isPresent() && entire.isPresent()
                                ? marked(it)
                                : it)
                .toList();
    }

    private Paragraph marked(Paragraph it) {
        return new Paragraph(it.number(), entire, it.kind(), it.heading(), it.passage(), it.span());
    }

    private void noteNumbers(List<Candidate> candidates, List<Candidate> chosen, Stretch text) {
        int next = 0;
        for (var candidate : candidates) {
            if (next < chosen.size() && chosen.get(next).start() == candidate.start()) {
                noteStep(chosen, next, text);
                next++;
            } else if (candidate.lineStart() && candidate.pilcrow()) {
                var written = text.between(candidate.start(), candidate.text()).strip();
                draft.note(
                        Diagnostic.Code.NUMBER_IN_TEXT,
                        written.oneLine() + " numbers no paragraph.",
                        written.span());
            }
        }
    }

    private void noteStep(List<Candidate> chosen, int i, Stretch text) {
        int before = i == 0 ? 0 : chosen.get(i - 1).number();
        int number = chosen.get(i).number();
        if (number != before + 1 && !(i == 0 && continuation)) {
            var written = text.between(chosen.get(i).start(), chosen.get(i).text());
            draft.note(
                    Diagnostic.Code.NUMBERING,
                    "Paragraph "
                            + number
                            + (i == 0 ? " is the first." : " follows " + before + "."),
                    written.span());
        }
    }
}
