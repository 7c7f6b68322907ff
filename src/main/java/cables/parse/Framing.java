package cables.parse;

import cables.cable.Mrn;
import cables.vocabulary.PostTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the frame of a cable: peels envelopes, chooses the MRN line, cuts out splices, banners and
/// copies.
final class Framing {

    /// A heading given twice has no body between its copies; this much text at the most.
    private static final int LONGEST_HEADING = 3000;

    private static final int LONGEST_SUBJECT = 700;

    private final Mending mending;
    private final String text;
    private final List<MrnLine> lines;
    private final Optional<MrnLine> mrn;

    Framing(Mending mending, Optional<Mrn> published) {
        this.mending = mending;
        this.text = mending.text();
        this.lines = MrnLines.in(text);
        this.mrn = choose(published);
    }

    Frame frame() {
        int headingEnd =
                mrn.map(it -> it.span().start()).orElseGet(() -> HeadingLabels.firstLine(text));
        int start = HeaderStart.of(text, headingEnd);
        var cuts = new ArrayList<>(mending.cuts());
        envelope(start).ifPresent(cuts::add);
        int mrnEnd = mrn.map(it -> it.span().end()).orElse(headingEnd);
        cuts.addAll(Splices.in(text, mrnEnd, mrn.map(MrnLine::post).orElse("")));
        cuts.addAll(Banners.in(text, start, mrnEnd));
        cuts.addAll(LineEnds.in(text, start));
        cuts.addAll(new Copies(text, start, mrn, lines).cuts());
        var ordered = Cut.inOrder(cuts.stream().filter(it -> !hidesMrn(it)).toList());
        var view = new View(text, Cut.spans(ordered));
        return new Frame(view, ordered, mrn, view.visible(headingEnd), sections());
    }

    /// Those of the line that names the cable, and of the lines below it.
    private List<Integer> sections() {
        return lines.stream()
                .filter(it -> mrn.filter(line -> isOfCable(it, line)).isPresent())
                .flatMapToInt(it -> it.section().stream())
                .boxed()
                .toList();
    }

    private static boolean isOfCable(MrnLine line, MrnLine mrn) {
        return line.span().start() >= mrn.span().start() && line.namesSameAs(mrn);
    }

    private boolean hidesMrn(Cut cut) {
        return mrn.isPresent()
                && cut.span().start() < mrn.get().span().end()
                && mrn.get().span().start() < cut.span().end();
    }

    private Optional<Cut> envelope(int start) {
        if (Chars.skipSpace(text, 0, start) == start) {
            return Optional.empty();
        }
        var kind = Dtgs.first(text, 0, start).isPresent() ? Cut.Kind.DUPLICATE : Cut.Kind.ENVELOPE;
        return Optional.of(new Cut(kind, 0, start));
    }

    /// The line of the published MRN, else the first; of two with nothing but a heading between
    /// them, the later one.
    private Optional<MrnLine> choose(Optional<Mrn> published) {
        var wanted =
                published
                        .map(it -> lines.stream().filter(line -> names(line, it)).toList())
                        .orElse(List.of());
        var candidates = wanted.isEmpty() ? lines : wanted;
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var chosen = candidates.getFirst();
        for (var next : candidates.subList(1, candidates.size())) {
            chosen = repeatsHeading(chosen, next) ? next : chosen;
        }
        return Optional.of(chosen);
    }

    private static boolean names(MrnLine line, Mrn mrn) {
        return line.names(mrn.post(), mrn.serial())
                || line.names(PostTable.standard().canonical(mrn.post()), mrn.serial());
    }

    /// Whether `next` heads the same cable again before any of its body has come.
    private boolean repeatsHeading(MrnLine first, MrnLine next) {
        int from = first.span().end();
        int to = next.span().start();
        return first.namesSameAs(next)
                && !next.isContinuation()
                && (next.serial().isPresent() || first.serial().isEmpty())
                && to - from < LONGEST_HEADING
                && !Numbering.startsIn(text, from, to)
                && isHeadingAlone(from, to)
                && HeadingLabels.subject(text, to, Math.min(text.length(), to + LONGEST_HEADING))
                        >= 0;
    }

    private boolean isHeadingAlone(int from, int to) {
        int subject = HeadingLabels.subject(text, from, to);
        return subject < 0 || to - subject < LONGEST_SUBJECT;
    }
}
