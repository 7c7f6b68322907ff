package cables.vocabulary;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The distribution words that stand on lines of their own below the MRN line.
///
/// Immutable and safe for use by many threads.
public final class CaptionList {

    private final Map<String, Entry> entries;

    private CaptionList(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /// What a caption means.
    ///
    /// @param certain whether the meaning is beyond doubt
    /// @param source where the meaning comes from
    public record Entry(String word, String meaning, boolean certain, String source) {}

    /// The list that comes with the product.
    public static CaptionList standard() {
        return Holder.STANDARD;
    }

    /// What is known of `word`, in any case; words of two or more are written with single blanks.
    public Optional<Entry> find(String word) {
        return Optional.ofNullable(entries.get(word.toUpperCase(Locale.ROOT)));
    }

    public Collection<Entry> entries() {
        return entries.values();
    }

    private static CaptionList load() {
        return new CaptionList(
                Table.named("captions").rows().stream()
                        .map(row ->
                                new Entry(
                                        row.cell("word"),
                                        row.cell("meaning"),
                                        row.isCertain(),
                                        row.cell("source")))
                        .collect(Collectors.toUnmodifiableMap(Entry::word, it -> it)));
    }

    private static final class Holder {
        static final CaptionList STANDARD = load();
    }
}
