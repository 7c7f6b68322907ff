package cables.lucene;

import cables.cable.Cable;
import cables.cable.CableId;
import cables.cable.Classification;
import cables.cable.Mrn;
import cables.cable.Passage;
import cables.engine.CableSummary;

import org.apache.lucene.util.BytesRef;

import java.io.IOException;

/// What a list of hits shows of a cable, to and from the block of bytes that the index keeps of it.
final class Summaries {

    private Summaries() {}

    static CableSummary of(Cable cable) {
        var heading = cable.heading();
        return new CableSummary(
                cable.id(),
                heading.transmission().dtg().map(it -> it.value().time()),
                heading.handling().classification().map(it -> it.value()),
                heading.mrn().map(it -> it.value()).map(Mrn::post),
                heading.topic().tags().stream().map(it -> it.value().written()).toList(),
                heading.handling().captions().stream().map(it -> it.value().word()).toList(),
                heading.topic().subject().map(Passage::oneLine));
    }

    static BytesRef write(CableSummary summary) {
        return Bytes.write(out -> {
            out.writeString(summary.id().value());
            Bytes.writeOptional(out, summary.date(), it -> Bytes.writeInstant(out, it));
            Bytes.writeOptional(out, summary.classification(), it -> Bytes.writeConstant(out, it));
            Bytes.writeOptional(out, summary.post(), out::writeString);
            Bytes.writeList(out, summary.tags(), out::writeString);
            Bytes.writeList(out, summary.captions(), out::writeString);
            Bytes.writeOptional(out, summary.subject(), out::writeString);
        });
    }

    static CableSummary read(BytesRef block) throws IOException {
        var in = Bytes.read(block);
        return new CableSummary(
                new CableId(in.readString()),
                Bytes.readOptional(in, () -> Bytes.readInstant(in)),
                Bytes.readOptional(in, () -> Bytes.readConstant(in, Classification.class)),
                Bytes.readOptional(in, in::readString),
                Bytes.readList(in, in::readString),
                Bytes.readList(in, in::readString),
                Bytes.readOptional(in, in::readString));
    }
}
