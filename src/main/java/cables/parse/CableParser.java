package cables.parse;

import cables.cable.Cable;
import cables.cable.CableId;
import cables.cable.Classification;
import cables.cable.Diagnostic;
import cables.cable.Handling;
import cables.cable.Heading;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.RawCable;
import cables.cable.Reading;
import cables.cable.Span;
import cables.vocabulary.Mrns;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a cable: its fields, its paragraphs, and what was odd about it.
///
/// Never throws on content, and takes time linear in the length of the text. Safe for use by many
/// threads.
public final class CableParser {

    /// The version of the reading; it rises when the same text is read otherwise than before.
    public static final int VERSION = 1;

    public Cable parse(RawCable raw) {
        var draft = new Draft(raw.text());
        var published = raw.published().id().flatMap(Mrns::read);
        var frame = Frame.of(raw.text(), published);
        frame.cuts().forEach(it -> it.write(draft, raw.text()));
        var view = frame.view();
        var header = new HeaderReader(view.stretch(0, frame.headingEnd()), draft).read();
        var mrn = new MrnResolver(raw, frame, header, draft).resolve();
        boolean continuation = frame.mrn().filter(MrnLine::isContinuation).isPresent();
        var year = mrn.map(it -> OptionalInt.of(it.value().year())).orElse(OptionalInt.empty());
        var heading =
                new HeadingReader(
                                view,
                                frame.mrnEnd(),
                                continuation,
                                mrn.map(Located::value),
                                year,
                                draft)
                        .read();
        var body =
                new BodyReader(
                                view.stretch(heading.bodyStart(), view.length()),
                                continuation,
                                draft)
                        .read();
        if (body.paragraphs().isEmpty()) {
            draft.note(Diagnostic.Code.NO_BODY, "No paragraph was found.", new Span(0, 0));
        }
        var handling =
                new Handling(
                        classification(frame, raw, draft),
                        heading.captions(),
                        heading.passing(),
                        heading.executiveOrder(),
                        heading.classifiedBy());
        return new Cable(
                id(raw, mrn, draft),
                new Heading(
                        header.transmission(), header.routing(), mrn, handling, heading.topic()),
                body,
                raw.published(),
                raw.provenance(),
                new Reading(raw.text(), draft.blocks(), draft.diagnostics()));
    }

    private static Optional<Located<Classification>> classification(
            Frame frame, RawCable raw, Draft draft) {
        var found = frame.mrn().map(it -> new Located<>(it.classification(), it.span()));
        var published = raw.published().classification();
        if (found.isPresent()
                && published.isPresent()
                && !published
                        .get()
                        .toUpperCase(java.util.Locale.ROOT)
                        .startsWith(found.get().value().title())) {
            draft.note(
                    Diagnostic.Code.CLASSIFICATION_MISMATCH,
                    "The text says "
                            + found.get().value().title()
                            + ", its page or row "
                            + published.get()
                            + ".",
                    found.get().span());
        }
        return found;
    }

    private static CableId id(RawCable raw, Optional<Located<Mrn>> mrn, Draft draft) {
        if (mrn.isEmpty()) {
            draft.note(Diagnostic.Code.NO_MRN, "No MRN was found in the text.", new Span(0, 0));
        }
        var written = mrn.map(it -> it.value().canonical());
        return new CableId(
                raw.published().id().or(() -> written).orElseGet(() -> digest(raw.text())));
    }

    private static String digest(String text) {
        return "sha256:" + Digests.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
