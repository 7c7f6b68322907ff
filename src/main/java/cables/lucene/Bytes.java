package cables.lucene;

import cables.cable.Mrn;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes and reads the blocks of bytes that the index keeps of a cable.
final class Bytes {

    /// Writes or reads one value.
    @FunctionalInterface
    interface Writer<T> {
        void write(T value) throws IOException;
    }

    @FunctionalInterface
    interface Reader<T> {
        T read() throws IOException;
    }

    @FunctionalInterface
    interface Block {
        void write(DataOutput out) throws IOException;
    }

    private Bytes() {}

    static BytesRef write(Block block) {
        var out = new ByteBuffersDataOutput();
        try {
            block.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static DataInput read(BytesRef block) {
        return new ByteArrayDataInput(block.bytes, block.offset, block.length);
    }

    static <T> void writeList(DataOutput out, List<T> values, Writer<T> writer) throws IOException {
        out.writeVInt(values.size());
        for (var value : values) {
            writer.write(value);
        }
    }

    static <T> List<T> readList(DataInput in, Reader<T> reader) throws IOException {
        var count = in.readVInt();
        var values = new ArrayList<T>(count);
        for (var i = 0; i < count; i++) {
            values.add(reader.read());
        }
        return values;
    }

    static <T> void writeOptional(DataOutput out, Optional<T> value, Writer<T> writer)
            throws IOException {
        out.writeByte((byte) (value.isPresent() ? 1 : 0));
        if (value.isPresent()) {
            writer.write(value.get());
        }
    }

    static <T> Optional<T> readOptional(DataInput in, Reader<T> reader) throws IOException {
        return in.readByte() == 0 ? Optional.empty() : Optional.of(reader.read());
    }

    static void writeInstant(DataOutput out, Instant instant) throws IOException {
        out.writeZLong(instant.getEpochSecond());
        out.writeVInt(instant.getNano());
    }

    static Instant readInstant(DataInput in) throws IOException {
        var seconds = in.readZLong();
        return Instant.ofEpochSecond(seconds, in.readVInt());
    }

    static void writeMrn(DataOutput out, Mrn mrn) throws IOException {
        out.writeVInt(mrn.year());
        out.writeString(mrn.post());
        out.writeVInt(mrn.serial());
    }

    static Mrn readMrn(DataInput in) throws IOException {
        var year = in.readVInt();
        var post = in.readString();
        return new Mrn(year, post, in.readVInt());
    }

    /// By its place among its like: whoever moves one raises {@link CommitFacts#SCHEMA}.
    @SuppressWarnings("EnumOrdinal")
    static void writeConstant(DataOutput out, Enum<?> constant) throws IOException {
        out.writeVInt(constant.ordinal());
    }

    static <E extends Enum<E>> E readConstant(DataInput in, Class<E> type) throws IOException {
        return type.getEnumConstants()[in.readVInt()];
    }
}
