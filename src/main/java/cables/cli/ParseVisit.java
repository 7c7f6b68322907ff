package cables.cli;

import cables.ingest.Corpus;
import cables.ingest.Finding;
import cables.ingest.Status;
import cables.source.FileStat;

import java.io.IOException;
import java.io.PrintStream;
import java.util.OptionalInt;

/// Prints the cables that are met, and names what is none; keeps count for the exit code.
final class ParseVisit {

    private final Talk talk;
    private final PrintStream stdout;
    private boolean found;
    private boolean refused;
    private boolean rejected;

    ParseVisit(Talk talk, PrintStream stdout) {
        this.talk = talk;
        this.stdout = stdout;
    }

    /// Says that there was nothing at all, as nobody has said so yet.
    void end() {
        if (!found && !refused) {
            talk.say("there is no file in there");
        }
    }

    ExitCode code() {
        return rejected ? ExitCode.REJECTED : found ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
    }

    Corpus.Visitor to(CablePrinter printer) {
        return new Corpus.Visitor() {
            @Override
            public void met(FileStat file, Finding finding) throws IOException {
                switch (finding) {
                    case Finding.Found(var cable) -> {
                        found = true;
                        printer.add(cable);
                    }
                    case Finding.Nothing nothing -> refused(file, nothing);
                }
            }

            @Override
            public boolean stops() {
                return stdout.checkError();
            }
        };
    }

    private void refused(FileStat file, Finding.Nothing nothing) {
        refused = true;
        rejected |= Status.of(nothing.reason()) == Status.REJECTED;
        talk.say(place(file, nothing.row()) + ": " + nothing.reason().sentence());
    }

    private static String place(FileStat file, OptionalInt row) {
        return row.isPresent() ? file.path() + ", row " + row.getAsInt() : file.path();
    }
}
