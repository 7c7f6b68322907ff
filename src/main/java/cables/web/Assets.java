package cables.web;

import io.javalin.http.Context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A file that goes with the pages.
record Assets(String path, String contentType, String content) {

    static List<Assets> all() {
        return List.of(
                of("style.css", "text/css; charset=utf-8"),
                of("room.js", "text/javascript; charset=utf-8"),
                of("icon.svg", "image/svg+xml"),
                new Assets("/openapi.json", "application/json", text("openapi.json")));
    }

    private static Assets of(String name, String contentType) {
        return new Assets("/assets/" + name, contentType, text(name));
    }

    /// What a file of this room says.
    static String text(String name) {
        return read("/cables/web/" + name);
    }

    /// What a page of help says.
    static String help(String name) {
        return read("/cables/help/" + name);
    }

    private static String read(String path) {
        try (var file = Assets.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void answer(Context request) {
        request.contentType(contentType);
        request.result(content);
    }
}
