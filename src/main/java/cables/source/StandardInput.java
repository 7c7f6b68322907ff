package cables.source;

import java.io.InputStream;
import java.time.Instant;

/// What comes through a pipe: a file of any kind that can be opened once.
///
/// @param stat of no size, as old as the moment
record StandardInput(InputStream in, FileStat stat, Limits limits) implements SourceEntry.Openable {

    static StandardInput of(InputStream in, Instant now, Limits limits) {
        return new StandardInput(in, new FileStat(Sources.STANDARD_INPUT, 0, now), limits);
    }

    @Override
    public Content open() {
        return Opening.of(stat, limits).entry(in).content();
    }
}
