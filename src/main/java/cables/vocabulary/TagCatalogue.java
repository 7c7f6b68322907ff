package cables.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The TAGS codes: what they mean, which one a misspelling stands for, and how glued codes come
/// apart.
///
/// Immutable and safe for use by many threads.
public final class TagCatalogue {

    /// Rows of the table that record odd spellings rather than codes.
    private static final String ODDITY = "glued/typo/free-text?";

    private static final int LONGEST_GLUED = 200;

    private final Map<String, TagEntry> entries;
    private final Map<String, String> corrections;

    private TagCatalogue(Map<String, TagEntry> entries, Map<String, String> corrections) {
        this.entries = entries;
        this.corrections = corrections;
    }

    /// The catalogue that comes with the product.
    public static TagCatalogue standard() {
        return Holder.STANDARD;
    }

    /// What is known of `code`, in any case.
    public Optional<TagEntry> find(String code) {
        return Optional.ofNullable(entries.get(code.toUpperCase(Locale.ROOT)));
    }

    /// Whether `code` is one of the codes, as it stands.
    public boolean knows(String code) {
        return entries.containsKey(code);
    }

    public Collection<TagEntry> entries() {
        return entries.values();
    }

    /// The code that `written` stands for: in capitals, misspellings and replaced codes resolved.
    public String normalise(String written) {
        var upper = written.toUpperCase(Locale.ROOT);
        return corrections.getOrDefault(upper, upper);
    }

    /// The codes that were glued together into `token`; `token` alone when it does not come apart
    /// into known codes.
    ///
    /// Pieces are codes of four letters, with as few shorter ones among them as can be, and three
    /// at the most (06SANJOSE2802 `ETRDEINVECINPGOVCS`, 02ROME1196 `ITPHUM`).
    public List<String> split(String token) {
        if (token.length() <= 5 || token.length() > LONGEST_GLUED || knows(token)) {
            return List.of(token);
        }
        var seams = new Seams(token, this::knows);
        return seams.areFound() ? seams.pieces() : List.of(token);
    }

    private static TagCatalogue load() {
        var entries =
                Table.named("tags").rows().stream()
                        .filter(row -> !row.cell("kind").equals(ODDITY))
                        .map(row ->
                                new TagEntry(
                                        row.cell("code"),
                                        row.cell("kind"),
                                        row.cell("meaning"),
                                        row.cell("source")))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        TagEntry::code, it -> it, (first, second) -> first));
        var corrections =
                Table.named("tag_corrections").rows().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        row -> row.cell("as_written"),
                                        row -> row.cell("canonical")));
        return new TagCatalogue(entries, corrections);
    }

    private static final class Holder {
        static final TagCatalogue STANDARD = load();
    }
}
