package cables.lucene;

import cables.cable.Cable;
import cables.cable.CableId;
import cables.cable.Classification;
import cables.cable.Heading;
import cables.cable.Located;
import cables.cable.Passage;
import cables.engine.CableSummary;
import cables.engine.Telegram;

import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;

/// What a list of hits shows of a cable, to and from the block of bytes that the index keeps of it.
final class Summaries {

    private Summaries() {}

    static CableSummary of(Cable cable) {
        var heading = cable.heading();
        return new CableSummary(
                cable.id(),
                telegram(heading),
                heading.transmission().dtg().map(it -> it.value().time()),
                heading.handling().classification().map(it -> it.value()),
                heading.topic().tags().stream().map(it -> it.value().written()).toList(),
                heading.handling().captions().stream().map(it -> it.value().word()).toList(),
                heading.topic().subject().map(Passage::oneLine));
    }

    private static Telegram telegram(Heading heading) {
        var routing = heading.routing();
        return new Telegram(
                heading.mrn().map(Located::value),
                routing.from().map(Located::value),
                routing.to().stream().map(it -> it.value().plad()).findFirst());
    }

    static BytesRef write(CableSummary summary) {
        return Bytes.write(out -> {
            out.writeString(summary.id().value());
            write(out, summary.telegram());
            Bytes.writeOptional(out, summary.date(), it -> Bytes.writeInstant(out, it));
            Bytes.writeOptional(out, summary.classification(), it -> Bytes.writeConstant(out, it));
            Bytes.writeList(out, summary.tags(), out::writeString);
            Bytes.writeList(out, summary.captions(), out::writeString);
            Bytes.writeOptional(out, summary.subject(), out::writeString);
        });
    }

    private static void write(DataOutput out, Telegram telegram) throws IOException {
        Bytes.writeOptional(out, telegram.mrn(), it -> Bytes.writeMrn(out, it));
        Bytes.writeOptional(out, telegram.from(), out::writeString);
        Bytes.writeOptional(out, telegram.to(), out::writeString);
    }

    static CableSummary read(BytesRef block) throws IOException {
        var in = Bytes.read(block);
        return new CableSummary(
                new CableId(in.readString()),
                telegram(in),
                Bytes.readOptional(in, () -> Bytes.readInstant(in)),
                Bytes.readOptional(in, () -> Bytes.readConstant(in, Classification.class)),
                Bytes.readList(in, in::readString),
                Bytes.readList(in, in::readString),
                Bytes.readOptional(in, in::readString));
    }

    private static Telegram telegram(DataInput in) throws IOException {
        return new Telegram(
                Bytes.readOptional(in, () -> Bytes.readMrn(in)),
                Bytes.readOptional(in, in::readString),
                Bytes.readOptional(in, in::readString));
    }
}
