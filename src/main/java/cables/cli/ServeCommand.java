package cables.cli;

import cables.engine.SearchEngine;
import cables.lucene.LuceneIndex;
import cables.web.Door;
import cables.web.Holdings;
import cables.web.ReadingRoom;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// `cables serve`: the reading room, web pages over the index, until Ctrl-C.
@Command(
        name = "serve",
        customSynopsis = "cables serve [OPTIONS]%n",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        description = {
            "Open the reading room: search and read the cables in a browser, on this machine.",
            "",
            "Prints its address and stays until Ctrl-C. A rebuild is followed without a restart."
                    + " Every page is data too, with .json and the like behind its path."
        },
        footer = {
            "",
            "Examples:",
            "  cables serve --open",
            "  cables serve --port 0                    a port that is free",
            "  cables serve --host 0.0.0.0 --allow-host archive.example",
            "",
            "To another machine than this one it speaks only in a network you trust: there is no"
                    + " encryption."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int TOKEN_BYTES = 24;
    private static final int LAST_PORT = 65_535;

    private final CablesCommand cables;

    @Spec private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "where to listen (default: 8417); 0 for any port that is free")
    private int port = Door.USUAL_PORT;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = Door.USUAL_HOST,
            description =
                    "which address to listen at (default: 127.0.0.1, for this machine alone); any"
                            + " other needs --allow-host, and visitors a token")
    private String host;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "a name under which browsers may call it; may be given again")
    private List<String> names = List.of();

    @Option(names = "--open", description = "open it in the browser")
    private boolean open;

    ServeCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        var door = door();
        cables.ready();
        var holdings = new Shelves(cables.index(), cables.world());
        var talk = cables.talk();
        try (var room = ReadingRoom.open(holdings, door, it -> fault(it, talk))) {
            cables.world().out().println(room.address());
            cables.world().out().flush();
            talk.hint("Ctrl-C ends it");
            cables.world().err().flush();
            if (open) {
                Browser.open(room.address(), talk);
            }
            return stay(room).number();
        }
    }

    private Door door() {
        if (port < 0 || port > LAST_PORT) {
            throw misused("there is no port " + port);
        }
        if (Door.isLoopback(host)) {
            return new Door(host, port, Set.copyOf(names), Optional.empty());
        }
        if (names.isEmpty()) {
            throw misused(
                    ("--host %s is not this machine alone: say with --allow-host by which name it"
                                    + " is called")
                            .formatted(host));
        }
        return new Door(host, port, Set.copyOf(names), Optional.of(token()));
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void fault(Throwable failure, Talk talk) {
        talk.failure(Failures.lineOf(failure));
        talk.err().flush();
    }

    /// Until Java is ended, or this thread is told to stop.
    private static ExitCode stay(ReadingRoom room) {
        var closing = new Thread(() -> close(room), "closing");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Runtime.getRuntime().removeShutdownHook(closing);
        }
        return ExitCode.INTERRUPTED;
    }

    private static void close(ReadingRoom room) {
        try {
            room.close();
        } catch (IOException | RuntimeException | LinkageError ending) {
            // all ends now
        }
    }

    /// The index of the command line, as the reading room wants it.
    private record Shelves(IndexFolder index, Surroundings world) implements Holdings {
        @Override
        public String inForce() throws IOException {
            return LuceneIndex.inForce(index.path());
        }

        @Override
        public SearchEngine open() throws IOException {
            return index.open();
        }

        @Override
        public boolean isWhole() throws IOException {
            return LuceneIndex.check(index.path()).answers();
        }

        @Override
        public String folder() {
            return world.shown(index.path());
        }
    }
}
