package cables.ingest;

import cables.cable.Block;
import cables.cable.BlockKind;
import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.cable.Located;
import cables.source.FileStat;
import cables.source.Reason;
import cables.vocabulary.PostTable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Goes through a corpus and makes a {@link Survey} of it, in next to no memory: some bytes a
/// cable.
///
/// Used by the one thread that reads the corpus.
public final class Surveyor implements Corpus.Visitor {

    /// So many of what is not known are told.
    private static final int MOST = 10;

    private static final int NAMED = 3;
    private static final int LONGEST_LINE = 60;
    private static final PostTable POSTS = PostTable.standard();

    private final Map<Reason, Refused> refused = new EnumMap<>(Reason.class);
    private final Map<CableField, Long> found = new EnumMap<>(CableField.class);
    private final Map<Diagnostic.Code, Odd> odd = new EnumMap<>(Diagnostic.Code.class);
    private final Frequent tags = new Frequent();
    private final Frequent posts = new Frequent();
    private final Frequent lines = new Frequent();
    private Tally tally = Tally.NONE;
    private long files;
    private long cables;
    private final Fingerprints ids = new Fingerprints();
    private long distinct;

    /// What has been met of one code.
    private static final class Odd {
        private final OddExamples examples = new OddExamples();
        private long count;
        private long cables;
    }

    /// What has been met of one reason.
    private static final class Refused {
        private final List<String> examples = new ArrayList<>();
        private long count;
    }

    @Override
    public void met(FileStat file, Finding finding) {
        switch (finding) {
            case Finding.Found(var cable) -> add(cable);
            case Finding.Nothing(var row, var reason) ->
                    settle(Verdict.of(reason), place(file.path(), row));
        }
    }

    @Override
    public void done(FileStat file) {
        files++;
    }

    /// What has been met up to now.
    public Survey survey() {
        var reasons = new ArrayList<Survey.Refusals>();
        refused.forEach(
                (reason, it) -> reasons.add(new Survey.Refusals(reason, it.count, it.examples)));
        return new Survey(files, cables, distinct, tally, reasons, found, codes(), unknown());
    }

    private List<CodeCount> codes() {
        var codes = new ArrayList<CodeCount>();
        odd.forEach((code, it) ->
                codes.add(new CodeCount(code, it.count, it.cables, it.examples.examples())));
        codes.sort(Comparator.comparingLong(CodeCount::count).reversed());
        return codes;
    }

    private Survey.Unknown unknown() {
        return new Survey.Unknown(tags.most(MOST), posts.most(MOST), lines.most(MOST));
    }

    private void add(Cable cable) {
        cables++;
        distinct += ids.add(Fingerprint.of(cable.id().value())) ? 1 : 0;
        var provenance = cable.provenance();
        settle(Verdict.of(cable), place(provenance.path(), provenance.row()));
        for (var field : CableField.values()) {
            found.merge(field, field.isIn(cable) ? 1L : 0L, Long::sum);
        }
        oddities(cable);
        posts(cable).filter(it -> POSTS.find(it).isEmpty()).forEach(posts::add);
        cable.reading().blocks().stream()
                .filter(it -> it.kind() == BlockKind.UNRECOGNISED)
                .forEach(it -> lines(it, cable));
    }

    private void settle(Verdict verdict, String place) {
        tally = tally.and(verdict);
        verdict.reason()
                .ifPresent(it -> {
                    var all = refused.computeIfAbsent(it, unused -> new Refused());
                    all.count++;
                    if (all.examples.size() < NAMED) {
                        all.examples.add(place);
                    }
                });
    }

    private void oddities(Cable cable) {
        for (var diagnostic : cable.reading().diagnostics()) {
            var all = odd.computeIfAbsent(diagnostic.code(), unused -> new Odd());
            all.count++;
            all.examples.consider(cable, diagnostic);
            if (diagnostic.code() == Diagnostic.Code.TAG_UNKNOWN) {
                var written = diagnostic.span().of(cable.reading().text());
                tags.add(line(written.toUpperCase(Locale.ROOT)));
            }
        }
        cable.reading().diagnostics().stream()
                .map(Diagnostic::code)
                .distinct()
                .forEach(it -> odd.computeIfAbsent(it, unused -> new Odd()).cables++);
    }

    /// The posts that a cable names: its own, that of its FROM line, those of its references.
    private static Stream<String> posts(Cable cable) {
        var heading = cable.heading();
        var own = heading.mrn().map(it -> it.value().post()).stream();
        var from = heading.routing().from().map(Located::value).stream();
        var cited =
                heading.topic().references().stream()
                        .flatMap(it -> it.value().mrn().stream())
                        .map(it -> it.post());
        return Stream.of(own, from, cited).flatMap(it -> it);
    }

    private void lines(Block block, Cable cable) {
        block.span()
                .of(cable.reading().text())
                .lines()
                .filter(it -> !it.isBlank())
                .forEach(it -> lines.add(line(it).replaceAll("\\d", "0")));
    }

    private static String line(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.substring(0, Math.min(LONGEST_LINE, line.length()));
    }

    private static String place(String path, OptionalInt row) {
        return row.isPresent() ? path + ", row " + row.getAsInt() : path;
    }
}
