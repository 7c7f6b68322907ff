package cables.query;

import cables.vocabulary.TagCatalogue;
import cables.vocabulary.TagEntry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// TAGS that people name otherwise than by their codes: all of a kind, `program:*`, or one by what
/// it means, `trafficking in persons`.
public final class TagNames {

    private static final Pattern KIND =
            Pattern.compile("(GEO|REGION|SUBJECT|PROGRAM|ORGANIZATION):\\*");

    /// What is no longer than a code may be one that the catalogue does not know.
    private static final int LONGEST_CODE = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TagNames() {}

    /// The codes that a value stands for: those of a kind, else itself.
    static List<String> codes(String value) {
        var kind = KIND.matcher(value);
        return kind.matches() ? ofKind(kind.group(1).toLowerCase(Locale.ROOT)) : List.of(value);
    }

    private static List<String> ofKind(String kind) {
        return entries(it -> it.kind().contains(kind)).stream().map(TagEntry::code).toList();
    }

    /// The TAGS of which `name` is the meaning, else those whose meaning has all of its words; none
    /// where it is a code, or a pattern.
    public static List<TagEntry> meant(String name) {
        var code = name.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty() || code.matches(".*[*?:].*") || TagCatalogue.standard().knows(code)) {
            return List.of();
        }
        var words = words(name);
        var exact = entries(it -> words(it.meaning()).equals(words));
        return exact.isEmpty() && code.length() > LONGEST_CODE
                ? entries(it -> words(it.meaning()).containsAll(words))
                : exact;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<TagEntry> entries(Predicate<TagEntry> wanted) {
        return TagCatalogue.standard()
                .meant()
                .filter(wanted)
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }
}
