package cables.ingest;

import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.source.FileStat;
import cables.source.Reason;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Keeps account of a run: every cable and every file is entered in order, and its line goes out
/// once it and all before it are settled.
final class Ledger {

    /// A place in the account.
    sealed interface Entry permits CableEntry, FileEntry, ArchiveEntry {}

    /// A cable, settled or not.
    static final class CableEntry implements Entry {
        private final String path;
        private final OptionalInt row;
        private final Optional<String> id;
        private final List<Diagnostic> diagnostics;
        private Optional<Verdict> verdict = Optional.empty();

        private CableEntry(
                String path, OptionalInt row, Optional<String> id, List<Diagnostic> diagnostics) {
            this.path = path;
            this.row = row;
            this.id = id;
            this.diagnostics = diagnostics;
        }

        void settle(Verdict known) {
            verdict = Optional.of(known);
        }

        private ReportLine.OfCable line(Verdict known) {
            return new ReportLine.OfCable(path, row, id, known, diagnostics);
        }
    }

    /// A file; `own` is its verdict where it was refused as a whole.
    private record FileEntry(FileStat file, Optional<Reason> own) implements Entry {}

    /// The two ends of an archive, with its members between them.
    private record ArchiveEntry(FileStat file, boolean begins) implements Entry {}

    /// What the lines of a file, or those of the members of an archive, come to so far.
    private record Sum(long cables, Optional<Verdict> best) {
        static final Sum NONE = new Sum(0, Optional.empty());

        Sum and(long more, Verdict verdict) {
            return new Sum(cables + more, Optional.of(better(verdict)));
        }

        private Verdict better(Verdict verdict) {
            return best.filter(it -> it.status().compareTo(verdict.status()) <= 0).orElse(verdict);
        }
    }

    private final Observer observer;
    private final Deque<Entry> open = new ArrayDeque<>();
    private Tally tally = Tally.NONE;
    private long files;
    private long cables;

    /// That of the file whose cables are going out, above those of the archives it lies in.
    private final Deque<Sum> sums = new ArrayDeque<>(List.of(Sum.NONE));

    Ledger(Observer observer) {
        this.observer = observer;
    }

    /// Enters a cable, to be settled later.
    CableEntry enter(Cable cable) {
        var provenance = cable.provenance();
        var entry =
                new CableEntry(
                        provenance.path(),
                        provenance.row(),
                        Optional.of(cable.id().value()),
                        cable.reading().diagnostics());
        open.add(entry);
        return entry;
    }

    /// Enters a row in which there is no cable.
    void enter(FileStat file, OptionalInt row, Reason reason) {
        var entry = new CableEntry(file.path(), row, Optional.empty(), List.of());
        entry.settle(Verdict.of(reason));
        open.add(entry);
    }

    /// Enters an archive, before all of its members.
    void begin(FileStat archive) {
        open.add(new ArchiveEntry(archive, true));
    }

    /// Enters an archive again, after all of its members.
    void end(FileStat archive) {
        open.add(new ArchiveEntry(archive, false));
    }

    /// Enters a file, after all of its cables.
    void enter(FileStat file, Optional<Reason> own) {
        open.add(new FileEntry(file, own));
    }

    /// How many wait for their line.
    int waiting() {
        return open.size();
    }

    /// Sends out the lines of all that is settled.
    void send() throws IOException {
        while (!open.isEmpty() && sends(open.element())) {
            open.remove();
        }
    }

    private boolean sends(Entry entry) throws IOException {
        switch (entry) {
            case CableEntry cable when cable.verdict.isPresent() ->
                    send(cable.line(cable.verdict.get()));
            case CableEntry unsettled -> {
                return false;
            }
            case FileEntry file -> send(file);
            case ArchiveEntry archive -> send(archive);
        }
        return true;
    }

    private void send(ReportLine.OfCable line) throws IOException {
        cables++;
        sums.push(sums.pop().and(1, line.verdict()));
        tally = tally.and(line.verdict());
        observer.line(line);
    }

    private void send(FileEntry entry) throws IOException {
        send(entry.file(), sums.pop(), entry.own().map(Verdict::of).orElse(Verdict.ACCEPTED));
    }

    private void send(ArchiveEntry entry) throws IOException {
        if (entry.begins()) {
            sums.push(Sum.NONE);
        } else {
            sums.pop();
            send(entry.file(), sums.pop(), Verdict.of(Reason.EMPTY));
        }
    }

    /// @param otherwise the verdict where nothing of the file has one
    private void send(FileStat file, Sum sum, Verdict otherwise) throws IOException {
        var verdict = sum.best().orElse(otherwise);
        files++;
        tally = sum.cables() == 0 ? tally.and(verdict) : tally;
        observer.line(new ReportLine.OfFile(file, verdict, sum.cables()));
        if (!sums.isEmpty()) {
            sums.push(sums.pop().and(sum.cables(), verdict));
        }
        sums.push(Sum.NONE);
    }

    /// What it all comes to.
    IngestReport close(Duration took, boolean stopped, boolean changed) throws IOException {
        send();
        var report = new IngestReport(files, cables, tally, took, stopped, changed);
        observer.line(new ReportLine.OfRun(report));
        return report;
    }
}
