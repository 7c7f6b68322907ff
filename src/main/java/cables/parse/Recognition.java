package cables.parse;

import java.util.List;

/// Tells whether a text file is a cable at all; a README, source code, a table or a letter is not.
public final class Recognition {

    /// The header, or the heading where there is none, begins within this reach.
    private static final int REACH = 6000;

    private static final int FEWEST_LABELS = 2;

    private static final int MOST_LINES = 200;
    private static final int FEWEST_OF_CODE = 5;
    private static final double SHARE_OF_CODE = 0.15;

    private Recognition() {}

    /// Whether `text` has an MRN line with heading labels below it, a transmission header, or at
    /// least the labels.
    public static boolean isCable(String text) {
        var start = Mending.of(text.substring(0, Math.min(text.length(), 20 * REACH))).text();
        var lines = MrnLines.in(start);
        var all = HeadingLabels.in(start, 0, Math.min(start.length(), 10 * REACH));
        var labels = all.stream().filter(it -> Chars.isAtLineStart(start, 0, it.start())).toList();
        boolean named =
                !lines.isEmpty()
                        && lines.getFirst().span().start() < REACH
                        && isAtHead(start, lines.getFirst());
        boolean headed =
                (named && !labels.isEmpty())
                        || isSent(start)
                        || (isHeading(written(start, labels)) && labels.getFirst().start() < REACH)
                        || (!lines.isEmpty() && isGlued(lines.getFirst(), all));
        return headed && !isSourceCode(start);
    }

    /// Labels that alone make a heading begin with a capital.
    private static List<Label> written(String text, List<Label> labels) {
        return labels.stream().filter(it -> Chars.isUpper(text.charAt(it.start()))).toList();
    }

    /// Whether lines end as those of programs do, some of them with braces; a cable may be quoted
    /// in one.
    private static boolean isSourceCode(String text) {
        var lines = text.lines().map(String::strip).filter(it -> !it.isEmpty()).limit(MOST_LINES);
        var ends = lines.map(it -> it.charAt(it.length() - 1)).toList();
        long code = ends.stream().filter(it -> "{};".indexOf(it) >= 0).count();
        boolean braces = ends.contains('{') && ends.contains('}');
        return braces && code > FEWEST_OF_CODE && code > ends.size() * SHARE_OF_CODE;
    }

    /// A heading run together on one line: the MRN, and right behind it the labels.
    private static boolean isGlued(MrnLine line, List<Label> labels) {
        var below =
                labels.stream()
                        .filter(it ->
                                it.start() >= line.span().end()
                                        && it.start() < line.span().end() + REACH)
                        .toList();
        return line.span().start() < REACH && line.serial().isPresent() && isHeading(below);
    }

    /// A line that names a cable stands alone on its line, or in re-flowed text behind the header.
    private static boolean isAtHead(String text, MrnLine line) {
        return Chars.isAtLineStart(text, 0, line.span().start())
                || Dtgs.first(text, 0, line.span().start()).isPresent();
    }

    /// A DTG with FM and TO below it.
    private static boolean isSent(String text) {
        var dtg = Dtgs.first(text, 0, Math.min(text.length(), REACH));
        int fm = dtg.map(it -> text.indexOf("FM ", it.end())).orElse(-1);
        return fm >= 0
                && fm < dtg.get().end() + 60
                && (text.indexOf("TO ", fm) > fm || text.indexOf("INFO ", fm) > fm);
    }

    private static boolean isHeading(List<Label> labels) {
        boolean tags = labels.stream().anyMatch(it -> it.kind() == Label.Kind.TAGS);
        boolean subject = labels.stream().anyMatch(it -> it.kind() == Label.Kind.SUBJECT);
        boolean order = labels.stream().anyMatch(it -> it.kind() == Label.Kind.EXECUTIVE_ORDER);
        return (tags || order) && subject && labels.size() >= FEWEST_LABELS;
    }
}
