package cables.cli;

import cables.engine.SearchEngine;
import cables.ingest.IngestOptions;
import cables.source.Sources;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `cables` itself: what all commands share.
@Command(
        name = "cables",
        versionProvider = CablesCommand.Version.class,
        description = "Full-text search in diplomatic cables, on this machine alone.",
        customSynopsis = "cables [OPTIONS] COMMAND ...%n",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions, before or after the command:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  cables search 'trafficking \"police corruption\" date:2009..2010'",
            "  cables search victims -t KTIP,KWMN -p BEIJING --json",
            "  cables show 10BEIJING326",
            "  cables rebuild ~/cables"
        })
final class CablesCommand implements Callable<Integer> {

    private final Surroundings world;

    @Spec private CommandSpec spec;

    @Option(
            names = {"-i", "--index"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "the index to work with (default: $CABLES_INDEX, else index-data/index beside"
                            + " the program)")
    private Optional<String> index;

    // picocli alone looks at the next two
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "say how it is used")
    private boolean help;

    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "say which version this is")
    private boolean version;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            defaultValue = "auto",
            description = "auto, always or never (auto: on a terminal, unless NO_COLOR is set)")
    private Style.When color;

    @Option(
            names = "--no-pager",
            scope = ScopeType.INHERIT,
            description = "on a terminal, print long output straight away")
    private boolean noPager;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "say nothing but data and failures")
    private boolean quiet;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "with a failure, say where in the program it happened")
    private boolean debug;

    CablesCommand(Surroundings world) {
        this.world = world;
    }

    /// Without a command, what there is.
    @Override
    public Integer call() {
        spec.commandLine().usage(world.out());
        return ExitCode.DONE.number();
    }

    Surroundings world() {
        return world;
    }

    boolean debugs() {
        return debug;
    }

    Talk talk() {
        return new Talk(world.err(), quiet, world.terminal().stdout());
    }

    IndexFolder index() {
        return IndexFolder.of(index, world);
    }

    /// How text is printed on stdout.
    Style style() {
        return Style.of(color, world, pager());
    }

    /// What shows long output, if anything is to.
    Optional<Pager> pager() {
        return noPager ? Optional.empty() : Pager.of(world);
    }

    /// Lines are broken for a terminal only; in a pipe each thing stays on one line.
    Wrapping wrapping() {
        return world.terminal().stdout() ? new Wrapping(world.terminal().width()) : Wrapping.NONE;
    }

    /// The index, open for reading; the usual one is built if it is missing.
    SearchEngine engine() throws IOException {
        ready();
        return index().open();
    }

    /// Builds the usual index if it is missing.
    void ready() throws IOException {
        if (index().buildsItself()) {
            build();
        }
    }

    private void build() throws IOException {
        var samples = index().samples();
        talk().say("no index yet: building it from " + world.shown(samples) + " ...");
        var building = building(IngestOptions.standard(), Optional.empty());
        var line = building.rebuild(Sources.of(List.of(samples))).line(world.shown(index().path()));
        if (!line.isEmpty()) {
            talk().say(line);
        }
    }

    Building building(IngestOptions options, Optional<String> report) {
        return new Building(index(), world, talk(), options, report.map(world::path));
    }

    /// Tells the line in which a run ended, and its code.
    Integer told(Outcome outcome) {
        var line = outcome.line(world.shown(index().path()));
        if (!line.isEmpty()) {
            done(line);
        }
        return outcome.code().number();
    }

    /// Says on stdout what was done, where that is all there is to print.
    void done(String line) {
        if (!quiet) {
            world.out().println(line);
        }
    }

    /// What `--version` prints.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version =
                    Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
            return new String[] {
                "cables " + version.orElse("(built from source)"), "Java " + Runtime.version()
            };
        }
    }
}
