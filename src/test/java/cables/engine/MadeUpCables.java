package cables.engine;

import cables.cable.Block;
import cables.cable.BlockKind;
import cables.cable.Body;
import cables.cable.Cable;
import cables.cable.CableId;
import cables.cable.Caption;
import cables.cable.Classification;
import cables.cable.Dtg;
import cables.cable.Handling;
import cables.cable.Heading;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Paragraph;
import cables.cable.Passage;
import cables.cable.PortionMarking;
import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;
import cables.cable.Reading;
import cables.cable.Routing;
import cables.cable.Span;
import cables.cable.Tag;
import cables.cable.Topic;
import cables.cable.Transmission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Cables put together by hand, so that an engine can be tested without a reader.
public final class MadeUpCables {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Located<Tag>> tags = new ArrayList<>();
    private Optional<Passage> subject = Optional.empty();
    private Optional<Classification> level = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();

    /// Starts a cable.
    public static MadeUpCables cable() {
        return new MadeUpCables();
    }

    public MadeUpCables dated(String isoDay) {
        day = Optional.of(LocalDate.parse(isoDay));
        return this;
    }

    public MadeUpCables level(Classification newLevel) {
        level = Optional.of(newLevel);
        return this;
    }

    public MadeUpCables tags(String... codes) {
        var span = append(BlockKind.TAGS, "TAGS: " + String.join(" ", codes));
        for (var code : codes) {
            tags.add(new Located<>(new Tag(code, code), span));
        }
        return this;
    }

    public MadeUpCables subject(String line) {
        subject = Optional.of(Passage.of(text.toString(), List.of()));
        var span = append(BlockKind.SUBJECT, line);
        subject = Optional.of(Passage.of(text.toString(), List.of(span)));
        return this;
    }

    /// A paragraph; an empty marking is none.
    public MadeUpCables paragraph(String marking, String words) {
        var span = append(BlockKind.PARAGRAPH, words);
        paragraphs.add(
                new Paragraph(
                        OptionalInt.of(paragraphs.size() + 1),
                        marking.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new Located<>(marking(marking), span)),
                        Optional.empty(),
                        Optional.empty(),
                        Passage.of(text.toString(), List.of(span)),
                        span));
        return this;
    }

    private static PortionMarking marking(String written) {
        var parts = written.split("/", 2);
        return new PortionMarking(
                PortionMarking.Level.valueOf(parts[0]),
                parts.length == 1 ? List.of() : List.of(parts[1].split("/")));
    }

    private Span append(BlockKind kind, String words) {
        var start = text.length();
        text.append(words).append('\n');
        blocks.add(new Block(kind, new Span(start, text.length())));
        return new Span(start, text.length());
    }

    /// The cable, under a canonical id such as `10BEIJING326`.
    public Cable as(String id) {
        var mrn = mrn(id);
        return new Cable(
                new CableId(id),
                heading(mrn),
                new Body(paragraphs, Optional.empty()),
                Published.NOTHING,
                new Provenance("/made-up/" + id + ".txt", OptionalInt.empty(), "0".repeat(64)),
                new Reading(text.toString(), blocks, List.of()));
    }

    private Heading heading(Mrn mrn) {
        var nowhere = new Span(0, 0);
        var dtg =
                day.map(it -> it.atStartOfDay().toInstant(ZoneOffset.UTC))
                        .map(it -> new Located<>(new Dtg(it, it.toString()), nowhere));
        return new Heading(
                new Transmission(
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        dtg),
                new Routing(Optional.empty(), List.of(), List.of()),
                Optional.of(new Located<>(mrn, nowhere)),
                new Handling(
                        level.map(it -> new Located<>(it, nowhere)),
                        List.of(new Located<>(new Caption("SIPDIS"), nowhere)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                new Topic(tags, subject, Optional.empty(), List.of()));
    }

    private static Mrn mrn(String id) {
        var post = id.replaceAll("\\d", "");
        return new Mrn(
                2000 + Integer.parseInt(id.substring(0, 2)),
                post,
                Integer.parseInt(id.substring(2 + post.length())));
    }

    /// A cable's texts, the leading one first, as an index keeps them.
    public static CableVersions versions(Cable... cables) {
        var stored =
                java.util.Arrays.stream(cables)
                        .map(it ->
                                new RawCable(it.reading().text(), it.published(), it.provenance()))
                        .map(it -> new StoredVersion(it, List.of(), Instant.EPOCH))
                        .toList();
        return new CableVersions(List.of(cables), new StoredCable(cables[0].id(), stored));
    }
}
