package cables.lucene;

import cables.cable.Passage;
import cables.cable.PortionMarking;
import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;
import cables.cable.Span;
import cables.engine.Place;
import cables.engine.Region;
import cables.engine.StoredVersion;

import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the index keeps of a version beside its raw text, to and from bytes: its searched regions
/// and where it is from.
final class Versions {

    private Versions() {}

    static BytesRef write(StoredVersion version, List<Region> regions) {
        return Bytes.write(out -> {
            Bytes.writeList(out, regions, it -> writeRegion(out, it, version.raw().text()));
            writePublished(out, version.raw().published());
            writeProvenance(out, version.raw().provenance());
            Bytes.writeList(out, version.elsewhere(), it -> writeProvenance(out, it));
            Bytes.writeInstant(out, version.modified());
        });
    }

    static StoredVersion read(String raw, BytesRef block) throws IOException {
        var in = Bytes.read(block);
        readRegions(in, raw);
        var published = readPublished(in);
        var provenance = readProvenance(in);
        var elsewhere = Bytes.readList(in, () -> readProvenance(in));
        return new StoredVersion(
                new RawCable(raw, published, provenance), elsewhere, Bytes.readInstant(in));
    }

    /// The searched regions alone.
    static List<Region> readRegions(String raw, BytesRef block) throws IOException {
        return readRegions(Bytes.read(block), raw);
    }

    private static List<Region> readRegions(DataInput in, String raw) throws IOException {
        return Bytes.readList(in, () -> readRegion(in, raw));
    }

    private static void writeRegion(DataOutput out, Region region, String raw) throws IOException {
        Bytes.writeConstant(out, region.place());
        out.writeVInt(region.number().orElse(-1) + 1);
        Bytes.writeOptional(out, region.marking(), it -> writeMarking(out, it));
        var passage = region.passage();
        Bytes.writeList(out, passage.pieces(), it -> writeSpan(out, it));
        Bytes.writeOptional(out, mended(passage, raw), out::writeString);
    }

    /// The text of a passage where it is not what stands in the raw text.
    private static Optional<String> mended(Passage passage, String raw) {
        return passage.equals(Passage.of(raw, passage.pieces()))
                ? Optional.empty()
                : Optional.of(passage.text());
    }

    private static Region readRegion(DataInput in, String raw) throws IOException {
        var place = Bytes.readConstant(in, Place.class);
        var number = in.readVInt() - 1;
        var marking = Bytes.readOptional(in, () -> readMarking(in));
        var pieces = Bytes.readList(in, () -> readSpan(in));
        var mended = Bytes.readOptional(in, in::readString);
        return new Region(
                place,
                number < 0 ? OptionalInt.empty() : OptionalInt.of(number),
                marking,
                mended.map(it -> new Passage(it, pieces)).orElseGet(() -> Passage.of(raw, pieces)));
    }

    private static void writeMarking(DataOutput out, PortionMarking marking) throws IOException {
        Bytes.writeConstant(out, marking.level());
        Bytes.writeList(out, marking.controls(), out::writeString);
    }

    private static PortionMarking readMarking(DataInput in) throws IOException {
        var level = Bytes.readConstant(in, PortionMarking.Level.class);
        return new PortionMarking(level, Bytes.readList(in, in::readString));
    }

    private static void writeSpan(DataOutput out, Span span) throws IOException {
        out.writeVInt(span.start());
        out.writeVInt(span.length());
    }

    private static Span readSpan(DataInput in) throws IOException {
        var start = in.readVInt();
        return new Span(start, start + in.readVInt());
    }

    private static void writePublished(DataOutput out, Published published) throws IOException {
        Bytes.writeOptional(out, published.id(), out::writeString);
        Bytes.writeOptional(out, published.created(), it -> Bytes.writeInstant(out, it));
        Bytes.writeOptional(out, published.released(), it -> Bytes.writeInstant(out, it));
        Bytes.writeOptional(out, published.origin(), out::writeString);
        Bytes.writeOptional(out, published.classification(), out::writeString);
    }

    private static Published readPublished(DataInput in) throws IOException {
        Optional<String> id = Bytes.readOptional(in, in::readString);
        Optional<Instant> created = Bytes.readOptional(in, () -> Bytes.readInstant(in));
        Optional<Instant> released = Bytes.readOptional(in, () -> Bytes.readInstant(in));
        Optional<String> origin = Bytes.readOptional(in, in::readString);
        return new Published(id, created, released, origin, Bytes.readOptional(in, in::readString));
    }

    private static void writeProvenance(DataOutput out, Provenance provenance) throws IOException {
        out.writeString(provenance.path());
        out.writeVInt(provenance.row().orElse(0));
        var digest = HexFormat.of().parseHex(provenance.sha256());
        out.writeVInt(digest.length);
        out.writeBytes(digest, digest.length);
    }

    private static Provenance readProvenance(DataInput in) throws IOException {
        var path = in.readString();
        var row = in.readVInt();
        var digest = new byte[in.readVInt()];
        in.readBytes(digest, 0, digest.length);
        return new Provenance(
                path,
                row == 0 ? OptionalInt.empty() : OptionalInt.of(row),
                HexFormat.of().formatHex(digest));
    }
}
