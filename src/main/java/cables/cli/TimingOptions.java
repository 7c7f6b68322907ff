package cables.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.Optional;

/// Options that ask how long questions take rather than what is found.
final class TimingOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--timings",
            description =
                    "with --queries, print a line for each time a query was asked: its id, wall"
                            + " and CPU nanoseconds, hits, the first ten ids, characters of"
                            + " snippets")
    private boolean timings;

    @Option(
            names = "--warm",
            paramLabel = "W",
            description = "with --timings, first ask them all W times without timing (default: 0)")
    private Optional<Integer> warm;

    @Option(
            names = "--passes",
            paramLabel = "P",
            description = "with --timings, ask them all P times (default: 1)")
    private Optional<Integer> passes;

    /// Whether times are asked for.
    boolean wanted() {
        return timings;
    }

    /// @param queries whether there is a list of questions
    /// @throws ParameterException when they do not fit together
    void check(boolean queries) {
        if (timings && !queries) {
            throw misused("--timings needs --queries FILE: questions to time, one a line");
        }
        if (!timings && (warm.isPresent() || passes.isPresent())) {
            throw misused("--warm and --passes go with --timings");
        }
        if (warm.orElse(0) < 0 || passes.orElse(1) < 1) {
            throw misused("--warm is 0 or more, --passes 1 or more");
        }
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /// How often to ask without timing.
    int warm() {
        return warm.orElse(0);
    }

    /// How often to ask and time.
    int passes() {
        return passes.orElse(1);
    }
}
