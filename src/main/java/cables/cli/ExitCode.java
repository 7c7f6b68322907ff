package cables.cli;

/// How a command ended, for the shell that called it.
enum ExitCode {
    DONE(0, "found, or done; inputs that were skipped included"),
    NOTHING_FOUND(1, "nothing found"),
    USAGE(2, "wrong usage, an empty or over-long query, or a repair under --strict"),
    NO_INDEX(
            3,
            "no usable index: missing, damaged, of another version, locked, or none to go back to"),
    REJECTED(4, "done, but inputs were rejected"),
    FAILED(5, "failed: the message says what, where, and what to do"),
    INTERRUPTED(130, "broken off with Ctrl-C");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }
}
