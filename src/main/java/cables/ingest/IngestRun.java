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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
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
    private final Citers citers;

    private final boolean empty;

    /// The files of earlier runs, brought up to date; not kept while an empty index is filled.
    private final NavigableMap<String, SourceFile> known;

    private OpenFile current = new OpenFile();

    /// Those that the file lies in, the innermost first.
    private final Deque<OpenArchive> archives = new ArrayDeque<>();

    private boolean changed;
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

    /// An archive that is being gone through.
    private static final class OpenArchive {
        private final FileStat stat;

        /// Those of its members that held cables in an earlier run and have not been met in this.
        private final NavigableMap<String, SourceFile> missed;

        private long cables;
        private boolean damaged;

        /// @param notes are taken out of these
        OpenArchive(FileStat stat, NavigableMap<String, SourceFile> notes) {
            this.stat = stat;
            var members = notes.subMap(stat.path() + "!", stat.path() + "\"");
            missed = new TreeMap<>(members);
            members.clear();
        }

        void add(long more, Optional<Reason> refusal) {
            cables += more;
            damaged |= refusal.map(Status::of).filter(it -> it == Status.REJECTED).isPresent();
        }
    }

    IngestRun(Shelf.Setting setting, Observer observer) throws IOException {
        this.options = setting.options();
        this.session = setting.session();
        this.observer = observer;
        this.ledger = new Ledger(observer);
        this.reopening = new Reopening(setting.reader());
        this.citers = new Citers(setting.reader(), session);
        this.known = new TreeMap<>(session.files());
        this.empty = known.isEmpty();
        this.shelf = new Shelf(setting, this, citers, empty);
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
    public void enters(FileStat archive) {
        archives.push(new OpenArchive(archive, notes()));
        ledger.begin(archive);
    }

    /// What was noted of files that have not been met yet.
    private NavigableMap<String, SourceFile> notes() {
        return archives.isEmpty() ? known : archives.element().missed;
    }

    @Override
    public void reached(FileStat file, long bytes) throws IOException {
        if (archives.isEmpty() || archives.getLast().stat.equals(file)) {
            long cables = done.cables() + cablesUnderWay();
            observer.progress(new Progress(done.files(), cables, done.bytes() + bytes));
        }
    }

    private long cablesUnderWay() {
        return current.cables + archives.stream().mapToLong(it -> it.cables).sum();
    }

    @Override
    public void done(FileStat file) throws IOException {
        if (!archives.isEmpty() && archives.element().stat.equals(file)) {
            left(archives.pop());
        } else {
            doneWith(file);
        }
        ledger.send();
        current = new OpenFile();
    }

    private void doneWith(FileStat file) throws IOException {
        if (current.cables > 0) {
            withdrawMissed(new OpenArchive(file, notes()));
            withdrawVanished(file);
            note(file, current.listed());
        }
        ledger.enter(file, current.refusal);
        addUp(file, current.cables, current.refusal);
    }

    private void left(OpenArchive archive) throws IOException {
        if (archive.cables > 0) {
            withdrawMissed(archive);
            withdraw(before(archive.stat), archive.stat.path());
            note(archive.stat, List.of());
        }
        ledger.end(archive.stat);
        addUp(archive.stat, archive.cables, Optional.empty());
    }

    /// To the archive that a file lies in, or to all that is done.
    private void addUp(FileStat file, long cables, Optional<Reason> refusal) {
        if (archives.isEmpty()) {
            done =
                    new Progress(
                            done.files() + 1, done.cables() + cables, done.bytes() + file.bytes());
        } else {
            archives.element().add(cables, refusal);
        }
    }

    /// A file that was read from end to end no longer holds what was not found in it.
    private void withdrawVanished(FileStat file) throws IOException {
        var vanished = new HashSet<>(before(file));
        if (current.damaged || current.listed().isEmpty()) {
            return;
        }
        current.listed().forEach(vanished::remove);
        withdraw(vanished, file.path());
    }

    /// The cables that an earlier run found in it.
    private List<String> before(FileStat file) {
        return Optional.ofNullable(notes().remove(file.path()))
                .map(SourceFile::ids)
                .orElse(List.of());
    }

    private void withdraw(Collection<String> ids, String path) throws IOException {
        for (var id : ids.stream().sorted().toList()) {
            shelf.withdraw(id, path);
        }
    }

    /// An archive that was gone through from end to end no longer has the members that were not
    /// met.
    private void withdrawMissed(OpenArchive archive) throws IOException {
        if (archive.damaged) {
            known.putAll(archive.missed);
            return;
        }
        for (var member : archive.missed.values()) {
            withdraw(member.ids(), member.path());
            note(new SourceFile(member.path(), 0, Instant.EPOCH, List.of()));
        }
    }

    private void note(FileStat file, List<String> ids) throws IOException {
        changed |= !options.dryRun();
        if (file.stays()) {
            note(new SourceFile(file.path(), file.bytes(), file.modified(), ids));
        }
    }

    private void note(SourceFile note) throws IOException {
        if (!empty) {
            known.put(note.path(), note);
        }
        if (!options.dryRun()) {
            session.note(note);
        }
    }

    /// Brings the run to its end.
    ///
    /// @param took asked once all is done
    IngestReport finish(Supplier<Duration> took) throws IOException {
        boolean stopped = observer.stops();
        if (!stopped) {
            shelf.finish();
            if (!options.dryRun()) {
                citers.correct();
            }
        }
        return ledger.close(took.get(), stopped, changed);
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
