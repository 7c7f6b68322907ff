package cables.ingest;

import cables.cable.Provenance;
import cables.cable.RawCable;
import cables.source.Content;
import cables.source.Sources;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds a raw cable again in the place it came from; for the rare case, since it reads the whole
/// file, or archive.
///
/// @param reader splits files as they were split the first time
record Reopening(CableReader reader) {

    /// The text, as long as it is the one that stood there.
    Optional<RawCable> raw(Provenance place) {
        return Sources.reread(
                place.path(),
                reader.limits(),
                content ->
                        raws(content, place)
                                .filter(it -> it.provenance().equals(place))
                                .findFirst());
    }

    private Stream<RawCable> raws(Content content, Provenance place) {
        return switch (content) {
            case Content.Refused refused -> Stream.empty();
            case Content.OneCable one -> Stream.of(one.raw());
            case Content.Text text -> reader.raws(text.raw()).stream();
            case Content.Table table -> row(table, place.row().orElse(0)).stream();
            case Content.Archive archive -> Stream.empty();
        };
    }

    private static List<RawCable> row(Content.Table table, int number) {
        for (var row = table.next(); row.isPresent(); row = table.next()) {
            if (row.get().number() == number) {
                return row.get().content() instanceof Content.OneCable one
                        ? List.of(one.raw())
                        : List.of();
            }
        }
        return List.of();
    }
}
