package cables.cli;

import cables.cli.FaultyFiles.Effect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// An open file of {@link FaultyFiles}. It can always be closed, as it is when a program ends;
/// nobody waits for the disk, as no power is cut.
final class FaultyChannel extends FileChannel {

    private final FileChannel real;
    private final Calls calls;

    /// Notes a call, and may fail.
    interface Calls {
        void call(Effect effect) throws IOException;
    }

    FaultyChannel(FileChannel real, Calls calls) {
        this.real = real;
        this.calls = calls;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        calls.call(Effect.READS);
        return real.read(bytes);
    }

    @Override
    public long read(ByteBuffer[] bytes, int from, int length) throws IOException {
        calls.call(Effect.READS);
        return real.read(bytes, from, length);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        calls.call(Effect.READS);
        return real.read(bytes, position);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        calls.call(Effect.FILLS);
        return real.write(bytes);
    }

    @Override
    public long write(ByteBuffer[] bytes, int from, int length) throws IOException {
        calls.call(Effect.FILLS);
        return real.write(bytes, from, length);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        calls.call(Effect.FILLS);
        return real.write(bytes, position);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        calls.call(Effect.READS);
        return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        calls.call(Effect.FREES);
        real.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metadata) throws IOException {
        calls.call(Effect.FILLS);
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
        calls.call(Effect.READS);
        return real.transferTo(position, count, to);
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long position, long count)
            throws IOException {
        calls.call(Effect.FILLS);
        return real.transferFrom(from, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        calls.call(Effect.READS);
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        calls.call(Effect.READS);
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        calls.call(Effect.READS);
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
