package cables.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/// The reading room: a web server over one index, until it is closed.
public final class ReadingRoom implements Closeable {

    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final int MOST_CONNECTIONS = 256;
    private static final int MOST_THREADS = 48;
    private static final int FEWEST_THREADS = 4;

    /// Who says nothing for so long is hung up on.
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final Javalin server;
    private final OpenIndex index;
    private final String address;

    private ReadingRoom(Javalin server, OpenIndex index, String address) {
        this.server = server;
        this.index = index;
        this.address = address;
    }

    /// Opens it.
    ///
    /// @param faults is told what fails by our own fault
    /// @throws IOException when the index cannot be read, or the address is taken
    public static ReadingRoom open(Holdings holdings, Door door, Consumer<Throwable> faults)
            throws IOException {
        var index = new OpenIndex(holdings);
        var desk = new FrontDesk(index, faults);
        var server =
                Javalin.create(config -> {
                    furnish(config, door);
                    new Gate(door).guard(config.routes);
                    desk.answer(
                            Routes.of(holdings.folder(), () -> index.finding().words()),
                            config.routes);
                });
        try {
            server.start();
            return new ReadingRoom(server, index, address(door, server.port()));
        } catch (RuntimeException failed) {
            index.close();
            throw new IOException(
                    "%s:%d cannot be listened at; --port 0 takes a free port"
                            .formatted(door.host(), door.port()),
                    failed);
        }
    }

    private static void furnish(JavalinConfig config, Door door) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
        config.jetty.modifyHttpConfiguration(ReadingRoom::limit);
        config.jetty.addConnector((server, http) -> connector(server, http, door));
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new PlainErrors());
            server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
            server.setStopTimeout(SILENCE.toMillis());
        });
        config.jetty.modifyServletContextHandler(context -> {
            context.setErrorHandler(new PlainErrors());
            context.getServletHandler().setDecodeAmbiguousURIs(true);
        });
    }

    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LONGEST_HEADERS);
        // codes hold slashes: C/NF
        http.setUriCompliance(
                UriCompliance.DEFAULT.with(
                        "codes", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR));
    }

    private static Connector connector(Server server, HttpConfiguration http, Door door) {
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(door.host());
        connector.setPort(door.port());
        connector.setIdleTimeout(SILENCE.toMillis());
        return connector;
    }

    private static String address(Door door, int port) {
        var host = door.host().indexOf(':') < 0 ? door.host() : "[" + door.host() + "]";
        return "http://"
                + host
                + ":"
                + port
                + "/"
                + door.token().map(it -> "?token=" + it).orElse("");
    }

    /// Where it is entered.
    public String address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        server.stop();
        index.close();
    }
}
