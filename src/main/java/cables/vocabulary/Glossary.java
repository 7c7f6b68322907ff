package cables.vocabulary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Explains what stands in a cable: TAGS, posts and their addresses, captions, markings, signals,
/// reasons, numbers of cables; and finds codes by what they mean.
///
/// Immutable and safe for use by many threads; a look-up takes a millisecond or so.
public final class Glossary {

    private static final int MOST_NEAR_ONES = 5;
    private static final int MOST_FOUND_BY_WORDS = 40;

    private static final Pattern ROUTING_INDICATOR = Pattern.compile("R[UHX][A-Z]{2,6}");
    private static final Pattern REASONS =
            Pattern.compile("1[.,]\\s?([45])\\s?((?:[,(/\\s]*[a-h]\\)?(?:,|\\s|and\\b)*)+)");
    private static final Pattern LETTER = Pattern.compile("(?<![a-z])[a-h](?![a-z])");

    private final TagCatalogue tags = TagCatalogue.standard();
    private final PostTable posts = PostTable.standard();
    private final List<Term> terms = Term.standard();

    /// All that `asked` may mean.
    public Explanation explain(String asked) {
        var text = asked.strip().replaceAll("\\s+", " ");
        var meanings =
                Stream.<Function<String, List<Meaning>>>of(
                                this::byName, this::byGrammar, this::byWords, this::wordByWord)
                        .map(it -> it.apply(text))
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        return new Explanation(asked, meanings, meanings.isEmpty() ? near(text) : List.of());
    }

    /// What bears exactly this name; a country, and its posts, too.
    private List<Meaning> byName(String text) {
        var key = PostTable.key(text);
        if (key.isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        tags(text),
                        posts.find(text).stream().map(Meanings::of),
                        terms(key),
                        country(text))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    /// Those that bear the name themselves come before those that bear it too.
    private Stream<Meaning> terms(String key) {
        return terms.stream()
                .filter(it -> it.keys().anyMatch(key::equals))
                .sorted(Comparator.comparing((Term it) -> !PostTable.key(it.code()).equals(key)))
                .map(Meanings::of);
    }

    private Stream<Meaning> tags(String text) {
        var written = text.toUpperCase(Locale.ROOT);
        var normal = tags.normalise(written);
        var entries = tags.all(written);
        return (entries.isEmpty() ? tags.all(normal) : entries).stream().map(Meanings::of);
    }

    private Stream<Meaning> country(String text) {
        var name = Meanings.bare(text);
        var codes =
                tags.entries().stream()
                        .filter(it -> it.kind().equals("geo"))
                        .filter(it -> Meanings.bare(it.meaning()).equals(name))
                        .sorted(Comparator.comparing(TagEntry::code));
        return Stream.concat(codes.map(Meanings::of), Meanings.postsIn(name).map(Meanings::of));
    }

    /// What is put together by rule: a marking, reasons, the number of a cable, a routing indicator
    /// of a known family.
    private List<Meaning> byGrammar(String text) {
        return Stream.of(marking(text), reasons(text), number(text), family(text))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Meaning> marking(String text) {
        var inside = text.replaceFirst("^\\((.*)\\)$", "$1");
        return MarkingGrammar.read(inside).stream()
                .map(it -> marking(it.marking().text(), it.marking().controls()))
                .toList();
    }

    private Meaning marking(String text, List<String> controls) {
        var level = text.split("/", 2)[0];
        var parts =
                Stream.concat(Stream.of(level), controls.stream())
                        .map(it -> term(it.startsWith("REL TO") ? "REL TO" : it))
                        .flatMap(Optional::stream)
                        .toList();
        var meaning = parts.stream().map(Term::meaning).collect(Collectors.joining("; "));
        boolean certain = parts.stream().allMatch(Term::certain);
        var source =
                parts.stream()
                        .flatMap(it -> Stream.of(it.source().split("; ")))
                        .distinct()
                        .collect(Collectors.joining("; "));
        return new Meaning(text, "portion marking", meaning, certain, List.of(), source);
    }

    private Optional<Term> term(String code) {
        var key = PostTable.key(code);
        return terms.stream().filter(it -> PostTable.key(it.code()).equals(key)).findFirst();
    }

    private List<Meaning> reasons(String text) {
        var reasons = REASONS.matcher(text.toLowerCase(Locale.ROOT));
        if (!reasons.matches()) {
            return List.of();
        }
        var section = "1." + reasons.group(1);
        return LETTER.matcher(reasons.group(2))
                .results()
                .map(it -> term(section + "(" + it.group() + ")"))
                .flatMap(Optional::stream)
                .map(Meanings::of)
                .toList();
    }

    /// The number, and the post it names.
    private List<Meaning> number(String text) {
        return Mrns.number(text).stream()
                .flatMap(it ->
                        Stream.concat(
                                Stream.of(Meanings.of(it)),
                                posts.find(it.post()).stream().map(Meanings::of)))
                .toList();
    }

    private List<Meaning> family(String text) {
        var indicator = text.toUpperCase(Locale.ROOT);
        if (!ROUTING_INDICATOR.matcher(indicator).matches()) {
            return List.of();
        }
        return terms.stream()
                .filter(it -> it.kind().equals("routing family"))
                .filter(it -> indicator.startsWith(it.code()))
                .max(Comparator.comparingInt(it -> it.code().length()))
                .map(it -> indicator(indicator, it))
                .stream()
                .toList();
    }

    private static Meaning indicator(String indicator, Term family) {
        return new Meaning(
                indicator,
                "routing indicator",
                "not in the table; begins like those of: " + family.meaning(),
                false,
                List.of(new Meaning.Detail("family", List.of(family.code()))),
                family.source());
    }

    /// What has all of the words in its meaning, whole or begun.
    private List<Meaning> byWords(String text) {
        var words = words(text);
        if (words.isEmpty() || text.length() < 3) {
            return List.of();
        }
        return Stream.of(
                        tags.entries().stream()
                                .filter(it -> hasAll(words, it.meaning()))
                                .map(Meanings::of),
                        posts.posts().stream()
                                .filter(it -> hasAll(words, it.title()))
                                .map(Meanings::of),
                        terms.stream().filter(it -> hasAll(words, it.meaning())).map(Meanings::of))
                .flatMap(it -> it)
                .sorted(byClosenessTo(words))
                .limit(MOST_FOUND_BY_WORDS)
                .toList();
    }

    /// What begins with the words comes first, and the shorter before the longer.
    private static Comparator<Meaning> byClosenessTo(List<String> words) {
        return Comparator.comparing((Meaning it) -> !it.certain())
                .thenComparing(it -> !words(it.text()).getFirst().equals(words.getFirst()))
                .thenComparingInt(it -> it.text().length())
                .thenComparing(Meaning::code);
    }

    private static List<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{Nd}]+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static boolean hasAll(List<String> words, String meaning) {
        var there = words(meaning);
        return words.stream()
                .allMatch(word ->
                        there.stream()
                                .anyMatch(it ->
                                        it.equals(word)
                                                || (word.length() > 3 && it.startsWith(word))));
    }

    /// `ZNR UUUUU`: each word, if each is known.
    private List<Meaning> wordByWord(String text) {
        var words = List.of(text.split(" "));
        var found = words.stream().map(this::byName).toList();
        return words.size() > 1 && found.stream().noneMatch(List::isEmpty)
                ? found.stream().flatMap(List::stream).distinct().toList()
                : List.of();
    }

    private List<String> near(String text) {
        var some = bySomeWords(words(text));
        return some.isEmpty() ? spelledMuchLike(text) : some;
    }

    /// The codes in whose meanings some of several words occur, those of the rarer words first.
    private List<String> bySomeWords(List<String> words) {
        var found = new HashMap<Meaning, Double>();
        for (var word : words) {
            var meanings =
                    words.size() > 1 && word.length() > 3 ? byWords(word) : List.<Meaning>of();
            meanings.forEach(it -> found.merge(it, 1.0 / meanings.size(), Double::sum));
        }
        return found.entrySet().stream()
                .sorted(
                        Map.Entry.<Meaning, Double>comparingByValue()
                                .reversed()
                                .thenComparingInt(it -> it.getKey().text().length())
                                .thenComparing(it -> it.getKey().code()))
                .map(it -> it.getKey().code())
                .distinct()
                .limit(MOST_NEAR_ONES)
                .toList();
    }

    private List<String> spelledMuchLike(String text) {
        var names =
                Stream.of(
                                tags.meant().map(TagEntry::code),
                                posts.posts().stream().map(Post::written),
                                terms.stream().map(Term::code))
                        .flatMap(it -> it);
        return Spelling.nearest(text, names, MOST_NEAR_ONES);
    }
}
