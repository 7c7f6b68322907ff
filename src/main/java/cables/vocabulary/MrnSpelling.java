package cables.vocabulary;

import java.util.List;
import java.util.OptionalInt;

/// The number of a cable as somebody wrote it: `10 BEIJING 000326`, `BEIJING 326`, `KABUL 936/935`,
/// `STATE 49307 (2006)`.
///
/// @param year four digits; empty where it is left open
/// @param words what names the post, as written
/// @param serials one as a rule
/// @param rest what stands behind it
public record MrnSpelling(OptionalInt year, String words, List<Integer> serials, String rest) {

    public MrnSpelling {
        serials = List.copyOf(serials);
    }
}
