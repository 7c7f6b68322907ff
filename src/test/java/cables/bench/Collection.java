package cables.bench;

import cables.Shared;
import cables.bench.InventedCables.Form;
import cables.source.MadeUp;

import org.opentest4j.TestAbortedException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Cables to measure on, three times over: as texts in memory, as a dump, as the publisher's pages.
record Collection(String name, List<String> texts, Path dump, Path pages) {

    /// Where the cables come from.
    enum Kind {
        REAL,
        MADE_UP;

        /// @param folder that the dump and the pages of made-up cables are written to
        Collection in(Path folder) {
            return switch (this) {
                case REAL -> real().orElseThrow();
                case MADE_UP -> invented(folder);
            };
        }
    }

    private static final int INVENTED = 240;
    private static final int[] LENGTHS = {2_000, 4_000, 8_000, 12_000, 20_000};
    private static final long SEED = 326;

    /// The real cables beside the project; empty where there are none.
    static Optional<Collection> real() {
        try {
            return Optional.of(
                    new Collection(
                            "real cables",
                            Texts.in(Shared.path("cables/text")),
                            Shared.path("cables/cables-sample.csv"),
                            Shared.path("cables/pages")));
        } catch (TestAbortedException notThere) {
            return Optional.empty();
        }
    }

    /// Made-up cables of all forms and various lengths, the dump and the pages written into
    /// `folder`.
    static Collection invented(Path folder) {
        var cables = new InventedCables(SEED);
        var forms = Form.values();
        var texts = new ArrayList<String>();
        for (int i = 0; i < INVENTED; i++) {
            texts.add(cables.next(forms[i % forms.length], LENGTHS[i % LENGTHS.length]));
        }
        return new Collection(
                "made-up cables",
                List.copyOf(texts),
                dump(folder.resolve("dump.csv"), texts),
                pages(folder.resolve("pages"), texts));
    }

    private static Path dump(Path file, List<String> texts) {
        return MadeUp.write(
                file,
                IntStream.range(0, texts.size())
                        .mapToObj(i -> MadeUp.row(i + 1, "10OSLO" + i, "", texts.get(i)))
                        .collect(Collectors.joining("\n")));
    }

    private static Path pages(Path folder, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            MadeUp.write(folder.resolve(i + ".html"), MadeUp.page("", texts.get(i)));
        }
        return folder;
    }
}
