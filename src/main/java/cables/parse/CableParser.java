package cables.parse;

import cables.cable.BlockKind;
import cables.cable.Cable;
import cables.cable.CableId;
import cables.cable.Classification;
import cables.cable.Diagnostic;
import cables.cable.Handling;
import cables.cable.Heading;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Published;
import cables.cable.RawCable;
import cables.cable.Reading;
import cables.vocabulary.Mrns;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a cable: its fields, its paragraphs, and what was odd about it.
///
/// Never throws on content, and takes time linear in the length of the text. Safe for use by many
/// threads.
public final class CableParser {

    /// The version of the reading; it rises when the same text is read otherwise than before.
    public static final int VERSION = 4;

    public Cable parse(RawCable raw) {
        var mending = Mending.of(raw.text());
        var draft = new Draft(mending.text());
        mending.note(draft);
        var frame = Frame.of(mending, raw.published().id().flatMap(Mrns::read));
        frame.cuts().forEach(it -> it.write(draft, mending.text()));
        LineEnds.note(frame.cuts(), draft);
        var header = new HeaderReader(frame.header(), draft).read();
        var mrn = new MrnResolver(raw, frame, header, draft).resolve();
        var heading =
                new HeadingReader(frame, mrn.map(Located::value), year(mrn, header), draft).read();
        var body =
                new BodyReader(frame.body(heading.bodyStart()), frame.isContinuation(), draft)
                        .read();
        new Completeness(frame, mrn, body, draft).check();
        return new Cable(
                id(raw, mrn),
                new Heading(
                        header.transmission(),
                        header.routing(),
                        mrn,
                        handling(raw, frame, header, heading, draft),
                        heading.topic()),
                body,
                raw.published(),
                raw.provenance(),
                reading(raw.text(), draft));
    }

    /// What no reader claimed is told like all else that is odd.
    private static Reading reading(String text, Draft draft) {
        var blocks = draft.blocks();
        for (var block : blocks) {
            if (block.kind() == BlockKind.UNRECOGNISED) {
                draft.note(
                        Diagnostic.Code.UNRECOGNISED, "No reader claimed this line.", block.span());
            }
        }
        return new Reading(text, blocks, draft.diagnostics());
    }

    private static OptionalInt year(Optional<Located<Mrn>> mrn, HeaderReader.Header header) {
        var named = mrn.map(it -> it.value().year());
        return named.or(header::year).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Handling handling(
            RawCable raw,
            Frame frame,
            HeaderReader.Header header,
            HeadingReader heading,
            Draft draft) {
        var classification =
                frame.mrn()
                        .map(it -> new Located<>(it.classification(), it.span()))
                        .or(header::classification);
        classification.ifPresent(it -> compare(it, raw.published(), draft));
        return new Handling(
                classification,
                heading.captions(),
                heading.passing(),
                heading.executiveOrder(),
                heading.classifiedBy());
    }

    private static void compare(Located<Classification> found, Published published, Draft draft) {
        var title = found.value().title();
        published
                .classification()
                .filter(it -> !it.toUpperCase(Locale.ROOT).startsWith(title))
                .ifPresent(it ->
                        draft.note(
                                Diagnostic.Code.CLASSIFICATION_MISMATCH,
                                "The text says " + title + ", its page or row " + it + ".",
                                found.span()));
    }

    private static CableId id(RawCable raw, Optional<Located<Mrn>> mrn) {
        var written = mrn.map(it -> it.value().canonical());
        return raw.published()
                .id()
                .or(() -> written)
                .map(CableId::new)
                .orElseGet(() -> digest(raw));
    }

    private static CableId digest(RawCable raw) {
        var bytes = raw.text().getBytes(StandardCharsets.UTF_8);
        return CableId.ofDigest(Digests.sha256(bytes).substring(0, 16));
    }
}
