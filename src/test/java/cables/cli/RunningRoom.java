package cables.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;

/// `cables serve`, running in a thread of its own until it is closed.
final class RunningRoom {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final FutureTask<Integer> command;
    private final Thread thread;

    private RunningRoom(Path home, List<String> options) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var terminal = new Terminal(false, false, Terminal.USUAL_WIDTH);
        var world = new Surroundings(out, err, Map.of(), home, home, terminal);
        var words = new ArrayList<>(List.of("serve", "--port", "0"));
        words.addAll(options);
        command = new FutureTask<>(() -> new CommandLines(world).run(words.toArray(String[]::new)));
        thread = new Thread(command, "serve");
    }

    /// Opens it and waits until it has said where it is.
    static RunningRoom open(Path home, String... options) throws Exception {
        var room = new RunningRoom(home, List.of(options));
        room.thread.start();
        while (room.address().isEmpty() && room.thread.isAlive()) {
            Thread.sleep(20);
        }
        return room;
    }

    /// The line it printed.
    String address() {
        var line = printed.toString(StandardCharsets.UTF_8);
        return line.endsWith("\n") ? line.strip() : "";
    }

    private URI at(String path) {
        return URI.create(address().replaceFirst("/(\\?.*)?$", "") + path);
    }

    HttpResponse<String> get(String path) throws Exception {
        return send("GET", path);
    }

    HttpResponse<String> send(String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.noBody());
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), at("/").getPort());
    }

    /// What comes back for these bytes, until the other side hangs up or has said enough.
    String raw(String request) throws IOException {
        try (var socket = connect()) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = socket.getInputStream().readNBytes(700);
            return new String(answer, StandardCharsets.ISO_8859_1);
        }
    }

    /// The status that is answered to who calls it by a name.
    int named(String host, String path, String authorization) throws IOException {
        var shown = authorization.isEmpty() ? "" : "Authorization: " + authorization + "\r\n";
        var answer =
                raw(
                        "GET %s HTTP/1.1\r\nHost: %s\r\n%sConnection: close\r\n\r\n"
                                .formatted(path, host, shown));
        return Integer.parseInt(answer.substring(9, 12));
    }

    /// Ends it, as Ctrl-C does.
    ///
    /// @return its exit code
    int end() throws Exception {
        thread.interrupt();
        return command.get();
    }
}
