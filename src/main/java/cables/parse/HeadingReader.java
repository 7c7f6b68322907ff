package cables.parse;

import cables.cable.Caption;
import cables.cable.ClassifiedBy;
import cables.cable.Diagnostic;
import cables.cable.ExecutiveOrder;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Passage;
import cables.cable.PortionMarking;
import cables.cable.Reference;
import cables.cable.Tag;
import cables.cable.Topic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Reads what stands between the MRN line and the body: captions, passing lines, and the labelled
/// lines.
///
/// The labels found cut it into segments; each reader takes what is its own from the head of its
/// segment, and what it leaves over are captions and passing lines, or, below the last label, the
/// body.
final class HeadingReader {

    /// No heading is longer; labels further down belong to the body.
    private static final int LONGEST = 40_000;

    /// How far behind a paragraph number and its marking a label may still belong to the heading.
    private static final int IN_PARAGRAPH = 40;

    private static final int LONGEST_CLASSIFICATION = 1000;

    private final View view;
    private final int from;
    private final int limit;
    private final Optional<Mrn> own;
    private final OptionalInt year;
    private final Draft draft;
    private final LooseLines loose;
    private final List<Label> labels;
    private int bodyStart;

    private List<Located<Tag>> tags = List.of();
    private List<Located<Reference>> references = List.of();
    private Optional<Passage> subject = Optional.empty();
    private Optional<Located<PortionMarking>> subjectMarking = Optional.empty();
    private Optional<Located<ExecutiveOrder>> executiveOrder = Optional.empty();
    private Optional<Located<ClassifiedBy>> classifiedBy = Optional.empty();

    /// @param own the MRN of the cable, and `year` that of its DTG, by which references are
    ///   resolved
    HeadingReader(Frame frame, Optional<Mrn> own, OptionalInt year, Draft draft) {
        this.view = frame.view();
        this.from = frame.mrnEnd();
        this.own = own;
        this.year = year;
        this.draft = draft;
        this.loose = new LooseLines(frame.mrn().map(MrnLine::captions).orElse(List.of()), draft);
        var scan = new HeadingLabels(view.text(), from);
        this.limit = bodyStart(scan, frame.isContinuation());
        var found = scan.upTo(Math.min(view.length(), limit + IN_PARAGRAPH));
        this.labels = labels(found);
        readClassificationInParagraph(found);
    }

    private List<Label> labels(List<Label> found) {
        var within =
                found.stream()
                        .filter(it -> it.start() < limit && !isWithinClassification(it, found));
        boolean tagged = found.stream().anyMatch(it -> it.kind() == Label.Kind.TAGS);
        return Stream.concat(within, tagged ? Stream.empty() : bareTags().stream())
                .sorted(Comparator.comparingInt(Label::start))
                .toList();
    }

    /// TAGS that stand there without their label: a line of nothing but known codes.
    private Optional<Label> bareTags() {
        return view.stretch(from, Math.min(limit, from + LONGEST)).lines().stream()
                .filter(TagsLine::areOn)
                .map(Stretch::strip)
                .map(it -> new Label(Label.Kind.TAGS, it.from(), it.from(), true))
                .findFirst();
    }

    /// The first paragraph below the SUBJECT, or below the MRN line where there is none.
    private int bodyStart(HeadingLabels scan, boolean continuation) {
        int end = Math.min(view.length(), from + LONGEST);
        int subjectStart = scan.subject(end);
        var below = view.stretch(Math.max(from, subjectStart), view.length());
        return Math.min(
                Candidates.bodyStart(below, continuation), subjectStart < 0 ? end : view.length());
    }

    /// `Classified by X, E.O. 12958, reasons 1.4 (b)` holds no E.O. line.
    private static boolean isWithinClassification(Label label, List<Label> found) {
        return label.kind() == Label.Kind.EXECUTIVE_ORDER
                && label.odd()
                && found.stream()
                        .anyMatch(it ->
                                it.kind() == Label.Kind.CLASSIFIED_BY
                                        && it.start() < label.start());
    }

    /// `1. (U) Classified by ..`: the paragraph stays one.
    private void readClassificationInParagraph(List<Label> found) {
        found.stream()
                .filter(it ->
                        it.kind() == Label.Kind.CLASSIFIED_BY
                                && it.start() >= limit
                                && it.start() < limit + IN_PARAGRAPH)
                .forEach(
                        it -> readClassifiedBy(view.stretch(it.start(), paragraphEnd(it.start()))));
    }

    private int paragraphEnd(int start) {
        int reach = Math.min(view.length(), start + LONGEST_CLASSIFICATION);
        int at = lineBelow(start, reach);
        while (at < reach && !Chars.isBelowBlankLine(view.text(), start, at)) {
            at = lineBelow(at, reach);
        }
        return at;
    }

    private int lineBelow(int at, int reach) {
        return Chars.nextLine(view.text(), Chars.lineEnd(view.text(), at, reach), reach);
    }

    HeadingReader read() {
        int first = labels.isEmpty() ? limit : labels.getFirst().start();
        bodyStart = loose.aboveLabels(view.stretch(from, first), labels.isEmpty());
        for (int i = 0; i < labels.size(); i++) {
            boolean isLast = i + 1 == labels.size();
            int end = isLast ? limit : labels.get(i + 1).start();
            bodyStart = segment(labels.get(i), view.stretch(labels.get(i).start(), end), isLast);
        }
        return this;
    }

    private int segment(Label label, Stretch segment, boolean isLast) {
        if (label.odd()) {
            noteLabel(label);
        }
        int end = value(label, segment);
        draft.mark(label.kind().block(), segment.upTo(end).strip());
        var rest = segment.from(end);
        return isLast ? loose.belowLabels(rest) : loose.betweenLabels(rest, label.kind());
    }

    private void noteLabel(Label label) {
        var written = view.stretch(label.start(), label.value()).strip();
        boolean atLineStart = Chars.isAtLineStart(view.text(), from, label.start());
        var how =
                written.isBlank()
                        ? "without its label."
                        : atLineStart ? "under the label " + written.oneLine() : "in mid-line.";
        draft.note(
                Diagnostic.Code.LABEL_REPAIRED, label.kind() + " was found " + how, written.span());
    }

    /// Reads what is labelled; gives where it ends.
    private int value(Label label, Stretch segment) {
        return switch (label.kind()) {
            case EXECUTIVE_ORDER -> readExecutiveOrder(segment);
            case TAGS -> readTags(segment, label.value());
            case SUBJECT -> readSubject(segment, label.value());
            case REF -> readReferences(segment, label.value());
            case CLASSIFIED_BY -> readClassifiedBy(segment.upTo(ClassifiedByLine.end(segment)));
        };
    }

    private int readExecutiveOrder(Stretch segment) {
        int end = EoLine.end(segment);
        var line = segment.upTo(end).strip();
        executiveOrder = Optional.of(line.locate(EoLine.read(line, draft)));
        classifiedBy = classifiedBy.or(() -> EoLine.classifier(line));
        return end;
    }

    private int readTags(Stretch segment, int value) {
        int end = TagsLine.end(segment, value);
        tags = TagsLine.read(segment.between(value, end), draft);
        return end;
    }

    private int readSubject(Stretch segment, int value) {
        var line = SubjectLine.read(segment, value, draft);
        subject = line.passage();
        subjectMarking = line.marking();
        return line.end();
    }

    private int readReferences(Stretch segment, int value) {
        int end = RefExtent.end(segment, value);
        references = RefLine.read(segment.between(value, end), own, year, draft);
        return end;
    }

    private int readClassifiedBy(Stretch lines) {
        classifiedBy =
                ClassifiedByLine.read(lines).map(lines.strip()::locate).or(() -> classifiedBy);
        return lines.to();
    }

    int bodyStart() {
        return bodyStart;
    }

    List<Located<Caption>> captions() {
        return loose.captions();
    }

    List<Located<String>> passing() {
        return loose.passing();
    }

    Optional<Located<ExecutiveOrder>> executiveOrder() {
        return executiveOrder;
    }

    Optional<Located<ClassifiedBy>> classifiedBy() {
        return classifiedBy;
    }

    Topic topic() {
        return new Topic(tags, subject, subjectMarking, references);
    }
}
