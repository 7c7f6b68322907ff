package cables.ingest;

import cables.cable.Provenance;
import cables.cable.RawCable;
import cables.engine.IndexSession;
import cables.engine.SourceFile;
import cables.source.FileStat;
import cables.source.Reason;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/// One run: meets what is found, in order, hands the cables on and keeps account.
final class IngestRun implements Corpus.Visitor, Versions.Places, Closeable {

    /// As many ids are listed of one file, see {@link SourceFile#ids}.
    private static final int IDS = 1000;

    /// As many lines of the report may wait for a batch.
    private static final int LINES = 20_000;

    private final IngestOptions options;
    private final IndexSession session;
    private final Observer observer;
    private final Ledger ledger;
    private final Shelf shelf;
    private final Reopening reopening;

    private final boolean empty;

    /// The files of earlier runs, brought up to date; not kept while an empty index is filled.
    private final Map<String, SourceFile> known;

    private OpenFile current = new OpenFile();
    private boolean noted;
    private Progress done = new Progress(0, 0, 0);

    /// What was found in the file that is being read.
    private static final class OpenFile {
        private Optional<FileStat> stat = Optional.empty();
        private final List<String> ids = new ArrayList<>();
        private long cables;
        private boolean damaged;
        private Optional<Reason> refusal = Optional.empty();

        void add(FileStat file, String id) {
            stat = Optional.of(file);
            cables++;
            if (ids.size() <= IDS) {
                ids.add(id);
            }
        }

        List<String> listed() {
            return ids.size() > IDS ? List.of() : ids;
        }
    }

    IngestRun(Shelf.Setting setting, Observer observer) throws IOException {
        this.options = setting.options();
        this.session = setting.session();
        this.observer = observer;
        this.ledger = new Ledger(observer);
        this.reopening = new Reopening(setting.reader());
        this.known = new HashMap<>(session.files());
        this.empty = known.isEmpty();
        this.shelf = new Shelf(setting, this, empty);
    }

    @Override
    public boolean stops() {
        return observer.stops();
    }

    @Override
    public boolean skips(FileStat file) {
        var before = Optional.ofNullable(known.get(file.path()));
        return !options.reread()
                && before.filter(it -> it.bytes() == file.bytes())
                        .filter(it -> it.modified().equals(file.modified()))
                        .isPresent();
    }

    @Override
    public void met(FileStat file, Finding finding) throws IOException {
        switch (finding) {
            case Finding.Found found -> {
                current.add(file, found.cable().id().value());
                shelf.add(found.cable(), file.modified(), ledger.enter(found.cable()));
            }
            case Finding.Nothing nothing -> nothing(file, nothing.row(), nothing.reason());
        }
        if (ledger.waiting() > LINES) {
            shelf.flush();
        }
        ledger.send();
    }

    private void nothing(FileStat file, OptionalInt row, Reason reason) {
        if (row.isPresent()) {
            current.damaged = true;
            ledger.enter(file, row, reason);
        } else {
            current.refusal = Optional.of(reason);
        }
    }

    @Override
    public void reached(FileStat file, long bytes) throws IOException {
        observer.progress(
                new Progress(done.files(), done.cables() + current.cables, done.bytes() + bytes));
    }

    @Override
    public void done(FileStat file) throws IOException {
        if (current.cables > 0) {
            withdrawVanished(file);
            note(file);
        }
        ledger.enter(file, current.refusal);
        ledger.send();
        done =
                new Progress(
                        done.files() + 1,
                        done.cables() + current.cables,
                        done.bytes() + file.bytes());
        current = new OpenFile();
    }

    /// A file that was read from end to end no longer holds what was not found in it.
    private void withdrawVanished(FileStat file) throws IOException {
        var before = Optional.ofNullable(known.get(file.path())).map(SourceFile::ids);
        if (current.damaged || current.listed().isEmpty()) {
            return;
        }
        var vanished = new HashSet<>(before.orElse(List.of()));
        current.listed().forEach(vanished::remove);
        for (var id : vanished.stream().sorted().toList()) {
            shelf.withdraw(id, file.path());
        }
    }

    private void note(FileStat file) throws IOException {
        var note = new SourceFile(file.path(), file.bytes(), file.modified(), current.listed());
        if (!empty) {
            known.put(note.path(), note);
        }
        if (!options.dryRun()) {
            session.note(note);
            noted = true;
        }
    }

    /// Brings the run to its end.
    ///
    /// @param took asked once all is done
    IngestReport finish(Supplier<Duration> took) throws IOException {
        boolean stopped = observer.stops();
        if (!stopped) {
            shelf.finish();
        }
        return ledger.close(took.get(), stopped, noted);
    }

    @Override
    public Optional<Instant> modified(String path) {
        return current.stat
                .filter(it -> it.path().equals(path))
                .map(FileStat::modified)
                .or(() -> Optional.ofNullable(known.get(path)).map(SourceFile::modified));
    }

    @Override
    public Optional<RawCable> reopen(Provenance place) {
        return reopening.raw(place);
    }

    @Override
    public void close() throws IOException {
        shelf.close();
    }
}
