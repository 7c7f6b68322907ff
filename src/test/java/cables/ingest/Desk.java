package cables.ingest;

import cables.cable.Provenance;
import cables.source.Sources;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// A folder of made-up cables, an index in memory, and the report of the last run.
final class Desk {

    final Path folder;
    final List<ReportLine> lines = new ArrayList<>();
    MemorySession session = new MemorySession();
    IngestOptions options = new IngestOptions(2, false, false);
    CableReader reader = ToyReader.reader();
    private int clock;

    Desk(Path folder) {
        this.folder = folder;
    }

    /// Writes a file, one second younger than the last.
    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            var path = folder.resolve(name);
            Files.createDirectories(path.resolve("..").normalize());
            Files.write(path, bytes);
            return touch(path, ++clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path touch(Path path, int second) {
        try {
            var time = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(second);
            return Files.setLastModifiedTime(path, FileTime.from(time));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    IngestReport run() throws IOException {
        return run(session, new Observer() {});
    }

    IngestReport run(MemorySession index, Observer observer) throws IOException {
        lines.clear();
        var recorder =
                new Observer() {
                    @Override
                    public void line(ReportLine line) {
                        lines.add(line);
                    }

                    @Override
                    public void progress(Progress progress) throws IOException {
                        observer.progress(progress);
                    }

                    @Override
                    public boolean stops() {
                        return observer.stops();
                    }
                };
        return new Ingest(reader, options, InstantSource.fixed(Instant.EPOCH))
                .run(Sources.of(List.of(folder), reader.limits()), index, recorder);
    }

    /// The report, a line a file or cable: name, row, id, status, reason.
    List<String> summary() {
        return lines.stream().map(this::summary).toList();
    }

    private String summary(ReportLine line) {
        return switch (line) {
            case ReportLine.OfFile file ->
                    "%s: %s %d"
                            .formatted(
                                    name(file.file().path()),
                                    ending(file.verdict()),
                                    file.cables());
            case ReportLine.OfCable cable ->
                    "- %s %s %s"
                            .formatted(
                                    cable.row().isPresent() ? cable.row().getAsInt() : "-",
                                    cable.id().orElse("-"),
                                    ending(cable.verdict()));
            case ReportLine.OfRun run -> "%s".formatted(run.report().tally());
        };
    }

    private static String ending(Verdict verdict) {
        return verdict.reason().map(Enum::name).orElse(verdict.status().name());
    }

    String name(String path) {
        return folder.relativize(Path.of(path)).toString();
    }

    /// The texts kept under an id, the leading one first, each with the names and rows of its
    /// places.
    List<String> kept(String id) {
        return kept(session, id);
    }

    List<String> kept(MemorySession index, String id) {
        return index.kept(id).versions().stream()
                .map(it -> {
                    var places = new ArrayList<String>();
                    places.add(place(it.raw().provenance()));
                    it.elsewhere().forEach(p -> places.add(place(p)));
                    return it.raw().text() + " @ " + String.join(" ", places);
                })
                .toList();
    }

    private String place(Provenance place) {
        var row = place.row().isPresent() ? "#" + place.row().getAsInt() : "";
        return name(place.path()) + row;
    }

    String json() throws IOException {
        var out = new StringWriter();
        for (var line : lines) {
            ReportJson.write(line, out);
        }
        return out.toString();
    }
}
