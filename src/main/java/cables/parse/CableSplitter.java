package cables.parse;

import cables.cable.Provenance;
import cables.cable.RawCable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Cuts a text file into the cables it holds.
///
/// A cable begins at a transmission header or MRN line with a new serial; sections, corrected
/// copies and second headers never begin one. Safe for use by many threads.
public final class CableSplitter {

    /// An MRN line heads a cable if labels of a heading stand within this reach below it.
    private static final int REACH = 6000;

    private static final String QUOTE = "QUOTE";

    /// The cables of `file`, rows numbered from 1; `file` itself when it holds one.
    public List<RawCable> split(RawCable file) {
        var starts = starts(Mending.of(file.text()).text());
        return starts.size() < 2
                ? List.of(file)
                : IntStream.range(0, starts.size()).mapToObj(i -> piece(file, starts, i)).toList();
    }

    private static List<Integer> starts(String text) {
        var starts = new ArrayList<Integer>();
        Optional<MrnLine> before = Optional.empty();
        Optional<MrnLine> above = Optional.empty();
        for (var line : MrnLines.in(text)) {
            boolean quoted = above.isPresent() && isQuoted(text, start(text, above, line));
            above = Optional.of(line);
            if (quoted) {
                continue;
            }
            boolean begins =
                    line.serial().isPresent() && before.filter(line::namesSameAs).isEmpty();
            if (begins && heads(text, line)) {
                starts.add(start(text, before, line));
            }
            before = begins && starts.isEmpty() ? before : Optional.of(line);
        }
        return starts;
    }

    /// Whether QUOTE stands above the header that starts at `header`: a cable repeated within
    /// another is no cable of its own (1976STATE181062).
    private static boolean isQuoted(String text, int header) {
        int end = Chars.skipSpaceBack(text, 0, header);
        int word = end > 0 && text.charAt(end - 1) == ':' ? end - 1 : end;
        int start = Math.max(0, word - QUOTE.length());
        return text.startsWith(QUOTE, start)
                && start + QUOTE.length() == word
                && Chars.isWordBoundary(text, start, 0, text.length());
    }

    /// Whether the line heads a cable: it stands at the start of a line, with a heading below it.
    private static boolean heads(String text, MrnLine line) {
        int end = line.span().end();
        return Chars.isAtLineStart(text, 0, line.span().start())
                && (line.isContinuation()
                        || HeadingLabels.subject(text, end, Math.min(text.length(), end + REACH))
                                >= 0);
    }

    private static int start(String text, Optional<MrnLine> before, MrnLine line) {
        return before.map(it -> start(text, it.span().end(), line.span().start())).orElse(0);
    }

    /// Where the transmission header of an MRN line starts; the line itself when it has none of its
    /// own.
    private static int start(String text, int from, int mrnLine) {
        var between = text.substring(from, mrnLine);
        int header = HeaderStart.of(between, between.length());
        boolean sent = between.indexOf("FM ", header) >= 0;
        return from + Chars.lineStart(between, 0, sent ? header : between.length());
    }

    private static RawCable piece(RawCable file, List<Integer> starts, int i) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : file.text().length();
        var text = file.text().substring(starts.get(i), end);
        var digest = Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
        return new RawCable(
                text,
                file.published(),
                new Provenance(file.provenance().path(), OptionalInt.of(i + 1), digest));
    }
}
