package cables.ingest;

import cables.cable.Block;
import cables.cable.BlockKind;
import cables.cable.Cable;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which of the sections of a long cable a text holds.
///
/// @param total how many the cable has
/// @param present those in the text, from 1
record Sections(int total, SortedSet<Integer> present) {

    /// Where headings are; that of a later section is a duplicate of the first one's.
    private static final Set<BlockKind> HEADED = Set.of(BlockKind.MRN, BlockKind.DUPLICATE);

    /// Where sections are numbered.
    private static final Set<BlockKind> NUMBERED =
            Set.of(BlockKind.MRN, BlockKind.DUPLICATE, BlockKind.SPLICE);

    private static final Pattern IN_MRN_LINE =
            Pattern.compile(
                    "SECT(?:ION)?\\s+(\\d{1,3})\\s+[OG0]F\\s+(\\d{1,3})", Pattern.CASE_INSENSITIVE);

    /// `LAGADO 00000042 002 OF 003`, `001.2 OF 002`
    private static final Pattern IN_SPLICE =
            Pattern.compile(
                    "\\b(\\d{3})(?:\\.\\d+)?\\s+[OG0]F\\s+(\\d{3})\\b", Pattern.CASE_INSENSITIVE);

    /// Of a text that says it is, or holds, a section.
    static Optional<Sections> of(Cable cable) {
        return of(cable, NUMBERED);
    }

    /// Whether sections that once stood for themselves stand in a text, each under a heading of its
    /// own.
    static boolean isJoined(Cable cable) {
        return of(cable, HEADED).filter(it -> it.present.size() > 1).isPresent();
    }

    private static Optional<Sections> of(Cable cable, Set<BlockKind> kinds) {
        var present = new TreeSet<Integer>();
        int total = 0;
        for (var block : cable.reading().blocks()) {
            var number =
                    kinds.contains(block.kind())
                            ? number(block, cable)
                            : Optional.<MatchResult>empty();
            if (number.isPresent()) {
                present.add(Integer.parseInt(number.get().group(1)));
                total = Math.max(total, Integer.parseInt(number.get().group(2)));
            }
        }
        return total > 1
                ? Optional.of(new Sections(total, Collections.unmodifiableSortedSet(present)))
                : Optional.empty();
    }

    private static Optional<MatchResult> number(Block block, Cable cable) {
        var pattern = block.kind() == BlockKind.SPLICE ? IN_SPLICE : IN_MRN_LINE;
        var matcher = pattern.matcher(block.span().of(cable.reading().text()));
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /// Whether some are missing, so that they may lie in another file.
    boolean isPart() {
        return present.size() < total;
    }

    /// Whether the two can be parts of one text.
    boolean fits(Sections other) {
        return total == other.total && Collections.disjoint(present, other.present);
    }

    Sections and(Sections other) {
        var both = new TreeSet<>(present);
        both.addAll(other.present);
        return new Sections(total, Collections.unmodifiableSortedSet(both));
    }
}
