package cables.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING;

import cables.desk.KwicOrder;
import cables.export.Breakdown;
import cables.export.Trend;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Runs command lines in given surroundings, and catches what fails in them: one line, and a code.
final class CommandLines {

    /// What picocli can do with.
    private static final int NARROWEST_HELP = 55;

    private static final int WIDEST_HELP = 100;

    /// Examples come first: they say more than lists.
    private static final List<String> HELP =
            List.of(
                    SECTION_KEY_SYNOPSIS_HEADING,
                    SECTION_KEY_SYNOPSIS,
                    SECTION_KEY_DESCRIPTION_HEADING,
                    SECTION_KEY_DESCRIPTION,
                    SECTION_KEY_FOOTER_HEADING,
                    SECTION_KEY_FOOTER,
                    SECTION_KEY_COMMAND_LIST_HEADING,
                    SECTION_KEY_COMMAND_LIST,
                    SECTION_KEY_PARAMETER_LIST_HEADING,
                    SECTION_KEY_PARAMETER_LIST,
                    SECTION_KEY_OPTION_LIST_HEADING,
                    SECTION_KEY_OPTION_LIST);

    private final Surroundings world;

    CommandLines(Surroundings world) {
        this.world = world;
    }

    /// Runs one command.
    ///
    /// @return its exit code
    int run(String... arguments) {
        int code = code(new CablesCommand(world), arguments);
        if (world.out() instanceof Output output) {
            output.end();
        }
        int ended = world.out().checkError() ? unread() : code;
        world.err().flush();
        return ended;
    }

    /// Stdout could not be written to; that its reader has had enough, such as head, is no failure.
    private int unread() {
        var loss = Output.loss(world.out());
        loss.ifPresent(it ->
                new Talk(world.err(), false, true)
                        .failure(
                                "stdout: %s; what was printed is not whole"
                                        .formatted(it.getMessage())));
        return (loss.isPresent() ? ExitCode.FAILED : ExitCode.DONE).number();
    }

    private int code(CablesCommand root, String... arguments) {
        try {
            var line = commandLine(root);
            return line.execute(new JoinedNumber(line).apart(arguments));
        } catch (Error failure) {
            // picocli lets these pass, and Java would end with 1, which means nothing found
            return failed(failure, root);
        }
    }

    private CommandLine commandLine(CablesCommand root) {
        var line = new CommandLine(root);
        subcommands(root).forEach(line::addSubcommand);
        line.getSubcommands().values().forEach(it -> FormOptions.tell(it.getCommandSpec()));
        line.setExpandAtFiles(false);
        line.setPosixClusteredShortOptionsAllowed(false);
        line.registerConverter(Integer.class, CommandLines::number);
        line.registerConverter(int.class, CommandLines::number);
        named(line, Style.When.class);
        named(line, Completion.Shell.class);
        named(line, Trend.Unit.class);
        named(line, KwicOrder.class);
        named(line, Breakdown.By.class);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(world.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(world.err(), true, StandardCharsets.UTF_8));
        line.setHelpSectionKeys(HELP);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(Math.clamp(world.terminal().width(), NARROWEST_HELP, WIDEST_HELP));
        line.setExecutionStrategy(parsed -> execute(parsed, root));
        line.setParameterExceptionHandler((problem, ignored) -> misused(problem));
        line.setExecutionExceptionHandler((failure, ignored, parsed) -> failed(failure, root));
        return line;
    }

    private int execute(ParseResult parsed, CablesCommand root) {
        var command = parsed.asCommandLineList().getLast().getCommand();
        if (command instanceof Paged && world.out() instanceof Output output) {
            root.pager().ifPresent(it -> output.page(it, world.terminal()));
        }
        return new RunLast().execute(parsed);
    }

    private static Integer number(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException notOne) {
            throw new TypeConversionException("'%s' is not a whole number".formatted(typed));
        }
    }

    private static <T extends Enum<T>> void named(CommandLine line, Class<T> type) {
        var values = List.of(type.getEnumConstants());
        line.registerConverter(type, it -> named(it, values));
    }

    private static <T extends Enum<T>> T named(String typed, List<T> values) {
        return values.stream()
                .filter(it -> it.toString().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                "%s, not '%s'".formatted(Alternatives.of(lowered(values)), typed)));
    }

    private static List<String> lowered(List<?> values) {
        return values.stream().map(it -> it.toString().toLowerCase(Locale.ROOT)).toList();
    }

    static List<Object> subcommands(CablesCommand root) {
        return List.of(
                new SearchCommand(root),
                new ShowCommand(root),
                new SimilarCommand(root),
                new KwicCommand(root),
                new FacetCommand(root),
                new TrendCommand(root),
                new ServeCommand(root),
                new IndexCommand(root),
                new RebuildCommand(root),
                new StatusCommand(root),
                new VerifyCommand(root),
                new RollbackCommand(root),
                new DeleteCommand(root),
                new ParseCommand(root),
                new LookupCommand(root),
                new CompletionCommand(root),
                new HelpCommand(root));
    }

    private int misused(ParameterException problem) {
        var talk = new Talk(world.err(), false, true);
        var command = problem.getCommandLine().getCommandSpec();
        boolean general = command.parent() == null || command.name().equals("help");
        var help = general ? "cables help" : "cables help " + command.name();
        var line = Misuse.line(problem);
        talk.failure(line.contains("see cables help") ? line : "%s (see %s)".formatted(line, help));
        return ExitCode.USAGE.number();
    }

    private int failed(Throwable failure, CablesCommand root) {
        var talk = new Talk(world.err(), false, true);
        if (failure instanceof ParameterException problem) {
            return misused(problem);
        }
        if (failure instanceof OutputGone) {
            return ExitCode.FAILED.number();
        }
        talk.failure(Failures.lineOf(failure));
        if (root.debugs() || Failures.isBug(failure)) {
            trace(failure);
        }
        return Failures.codeOf(failure).number();
    }

    private void trace(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        world.err().print(TerminalText.safeLines(trace.toString()));
    }
}
