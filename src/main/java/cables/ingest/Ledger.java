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
    sealed interface Entry permits CableEntry, FileEntry {}

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

    private final Observer observer;
    private final Deque<Entry> open = new ArrayDeque<>();
    private Tally tally = Tally.NONE;
    private long files;
    private long cables;

    /// Of the file whose cables are going out.
    private long cablesOfFile;

    private Optional<Verdict> bestOfFile = Optional.empty();

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
        }
        return true;
    }

    private void send(ReportLine.OfCable line) throws IOException {
        cables++;
        cablesOfFile++;
        bestOfFile = Optional.of(best(line.verdict()));
        tally = tally.and(line.verdict().status());
        observer.line(line);
    }

    private Verdict best(Verdict verdict) {
        return bestOfFile
                .filter(it -> it.status().compareTo(verdict.status()) <= 0)
                .orElse(verdict);
    }

    private void send(FileEntry entry) throws IOException {
        var verdict = entry.own().map(Verdict::of).or(() -> bestOfFile).orElse(Verdict.ACCEPTED);
        files++;
        tally = cablesOfFile == 0 ? tally.and(verdict.status()) : tally;
        observer.line(new ReportLine.OfFile(entry.file(), verdict, cablesOfFile));
        cablesOfFile = 0;
        bestOfFile = Optional.empty();
    }

    /// What it all comes to.
    IngestReport close(Duration took, boolean stopped, boolean changed) throws IOException {
        send();
        var report = new IngestReport(files, cables, tally, took, stopped, changed);
        observer.line(new ReportLine.OfRun(report));
        return report;
    }
}
