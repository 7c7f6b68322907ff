package cables.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The TAGS codes: what they mean, which one a misspelling stands for, and how glued codes come
/// apart.
///
/// Immutable and safe for use by many threads.
public final class TagCatalogue {

    private static final int LONGEST_GLUED = 200;

    private final Map<String, List<TagEntry>> entries;
    private final Map<String, String> corrections;

    private TagCatalogue(Map<String, List<TagEntry>> entries, Map<String, String> corrections) {
        this.entries = entries;
        this.corrections = corrections;
    }

    /// The catalogue that comes with the product.
    public static TagCatalogue standard() {
        return Holder.STANDARD;
    }

    /// What is known of `code`, in any case; of several meanings the usual one.
    public Optional<TagEntry> find(String code) {
        return all(code).stream().findFirst();
    }

    /// What is known of `code`, in any case; several entries where it has several meanings.
    public List<TagEntry> all(String code) {
        return entries.getOrDefault(code.toUpperCase(Locale.ROOT), List.of());
    }

    /// Whether `code` is one of the codes, as it stands.
    public boolean knows(String code) {
        return entries.containsKey(code);
    }

    public Collection<TagEntry> entries() {
        return entries.values().stream().flatMap(List::stream).toList();
    }

    /// The codes of which the meaning is known.
    public Stream<TagEntry> meant() {
        return entries().stream().filter(it -> !it.meaning().isEmpty());
    }

    /// Misspellings that stand for `code`, in order.
    public List<String> misspellingsOf(String code) {
        return corrections.entrySet().stream()
                .filter(it -> it.getValue().equals(code))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
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
                        .map(TagCatalogue::entry)
                        .collect(Collectors.groupingBy(TagEntry::code));
        var corrections =
                Table.named("tag_corrections").rows().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        row -> row.cell("written"), row -> row.cell("code")));
        return new TagCatalogue(Map.copyOf(entries), corrections);
    }

    private static TagEntry entry(Table.Row row) {
        return new TagEntry(
                row.cell("code"),
                row.cell("kind"),
                row.cell("meaning"),
                row.isCertain(),
                row.cell("source"),
                Integer.parseInt(row.cell("seen")));
    }

    private static final class Holder {
        static final TagCatalogue STANDARD = load();
    }
}
