package cables.cli;

import cables.query.Repair;

import java.io.PrintStream;
import java.util.List;

/// What is said on stderr, beside the data on stdout.
///
/// @param quiet whether to say only what failed
/// @param hints whether to say what one could do next
record Talk(PrintStream err, boolean quiet, boolean hints) {

    private static final int LONGEST_ECHO = 400;

    /// One that says what failed, and nothing else.
    Talk silent() {
        return new Talk(err, true, false);
    }

    /// Something failed, or was found in no cable.
    void failure(String message) {
        err.println("cables: " + TerminalText.safe(message));
    }

    void say(String message) {
        if (!quiet) {
            failure(message);
        }
    }

    /// One more line of what failed.
    void line(String text) {
        err.println(TerminalText.safe(text));
    }

    /// More on what was said just before, line by line.
    void lines(List<String> lines) {
        if (!quiet) {
            lines.forEach(it -> err.println("  " + TerminalText.safe(it)));
        }
    }

    /// Whether hints reach anybody.
    boolean hears() {
        return !quiet && hints;
    }

    void hint(String message) {
        if (hears()) {
            err.println("hint: " + TerminalText.safe(message));
        }
    }

    /// What was mended in a question, each with its place below it.
    void repairs(String question, List<Repair> repairs) {
        for (var repair : repairs) {
            say(repair.message());
            if (!quiet && question.length() <= LONGEST_ECHO) {
                err.println("  " + TerminalText.safe(question));
                err.println("  " + caret(question, repair));
            }
        }
    }

    private static String caret(String question, Repair repair) {
        var span = repair.span();
        return " ".repeat(columns(question.substring(0, span.start())))
                + "^".repeat(Math.max(1, columns(span.of(question))));
    }

    private static int columns(String text) {
        return Wrapping.columns(TerminalText.safe(text));
    }
}
