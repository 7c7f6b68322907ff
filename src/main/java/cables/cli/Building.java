package cables.cli;

import cables.engine.BuildFacts;
import cables.engine.IndexSession;
import cables.ingest.CableReader;
import cables.ingest.Ingest;
import cables.ingest.IngestOptions;
import cables.ingest.IngestReport;
import cables.lucene.LuceneIndex;
import cables.parse.CableParser;
import cables.source.Sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Takes cables into an index, and says what came of it.
///
/// @param report the file that a line for each file and cable is written to
record Building(
        IndexFolder index,
        Surroundings world,
        Talk talk,
        IngestOptions options,
        Optional<Path> report) {

    /// A new index of these sources and nothing else, in place of the one there is.
    Outcome rebuild(Sources sources) throws IOException {
        if (isMissing(sources)) {
            return new Outcome.Unchanged(ExitCode.FAILED);
        }
        try (var session = LuceneIndex.rebuild(index.path())) {
            return run(sources, session, sources.paths());
        }
    }

    /// The index there is, with what these sources hold.
    Outcome update(Sources sources) throws IOException {
        if (isMissing(sources)) {
            return new Outcome.Unchanged(ExitCode.FAILED);
        }
        var remembered = new TreeSet<>(index.sources());
        remembered.addAll(sources.paths());
        try (var session = LuceneIndex.update(index.path())) {
            return run(sources, session, List.copyOf(remembered));
        }
    }

    private boolean isMissing(Sources sources) {
        var missing = sources.missing();
        missing.forEach(it -> talk.failure(it + ": no such file or folder"));
        return !missing.isEmpty();
    }

    private Outcome run(Sources sources, IndexSession session, List<String> remembered)
            throws IOException {
        var bar = ProgressBar.of(sources, world, talk);
        var watch = new Watch(talk, bar, Optional.empty());
        if (report.isEmpty()) {
            return settled(ingested(sources, session, watch), watch, session, remembered);
        }
        try (var lines = Draft.of(report.get())) {
            watch = new Watch(talk, bar, Optional.of(lines));
            var came = ingested(sources, session, watch);
            lines.publish();
            return settled(came, watch, session, remembered);
        }
    }

    private IngestReport ingested(Sources sources, IndexSession session, Watch watch)
            throws IOException {
        var came = new Ingest(CableReader.standard(), options).run(sources, session, watch);
        watch.sumUp();
        return came;
    }

    private Outcome settled(
            IngestReport came, Watch watch, IndexSession session, List<String> remembered)
            throws IOException {
        if (!watch.holdsCables()) {
            talk.failure(noCable(TallyText.reasons(came.tally())));
            return new Outcome.Unchanged(ExitCode.FAILED);
        }
        if (options.dryRun() || !came.changed()) {
            return new Outcome.Seen(came);
        }
        var facts = new BuildFacts(remembered, CableParser.VERSION);
        return new Outcome.Built(came, session.publish(facts));
    }

    private static String noCable(String reasons) {
        return "no cable found%s, so the index stays as it was"
                .formatted(reasons.isEmpty() ? "" : " (" + reasons + ")");
    }
}
