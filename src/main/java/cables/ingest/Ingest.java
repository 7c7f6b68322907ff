package cables.ingest;

import cables.engine.IndexSession;
import cables.source.Sources;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

/// Takes cables from their sources through the reader into an index.
///
/// Into an empty index it builds; into one that holds something it updates. It leaves it to its
/// caller to publish what came of it, or not. The outcome depends on the files alone, never on
/// which thread was faster.
public final class Ingest {

    private final CableReader reader;
    private final IngestOptions options;
    private final InstantSource clock;

    public Ingest(CableReader reader, IngestOptions options) {
        this(reader, options, InstantSource.system());
    }

    Ingest(CableReader reader, IngestOptions options, InstantSource clock) {
        this.reader = reader;
        this.options = options;
        this.clock = clock;
    }

    /// Runs through all sources.
    ///
    /// @throws IOException when the index or the observer fails; a file that cannot be read is only
    ///   a line of the report
    public IngestReport run(Sources sources, IndexSession session, Observer observer)
            throws IOException {
        var start = clock.instant();
        try (var workers = new Workers(options.threads());
                var run =
                        new IngestRun(
                                new Shelf.Setting(reader, options, session, workers), observer)) {
            new Corpus(sources, reader).read(workers, run);
            return run.finish(() -> Duration.between(start, clock.instant()));
        }
    }
}
