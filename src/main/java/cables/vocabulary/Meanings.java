package cables.vocabulary;

import cables.vocabulary.Meaning.Detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells what the tables know of TAGS, posts, terms and numbers, each as a {@link Meaning}.
final class Meanings {

    private static final PostTable POSTS = PostTable.standard();
    private static final TagCatalogue TAGS = TagCatalogue.standard();

    private Meanings() {}

    static Meaning of(TagEntry tag) {
        var details = new ArrayList<Detail>();
        add(details, "misspelt", TAGS.misspellingsOf(tag.code()));
        if (isGeographic(tag)) {
            add(details, "posts", postsIn(tag.meaning()).map(Post::name).toList());
        }
        if (tag.meaning().isEmpty() && tag.seen() > 0) {
            add(details, "seen", List.of(tag.seen() + " times in 6,717 cables"));
        }
        return new Meaning(
                tag.code(),
                kind(tag) + " TAGS",
                tag.meaning(),
                tag.certain(),
                details,
                tag.source());
    }

    private static String kind(TagEntry tag) {
        return switch (tag.kind()) {
            case "geo" -> "geographic";
            case "region" -> "regional";
            default -> tag.kind();
        };
    }

    private static boolean isGeographic(TagEntry tag) {
        return tag.kind().equals("geo") && tag.certain();
    }

    static Meaning of(Post post) {
        var details = new ArrayList<Detail>();
        add(details, "note", Stream.of(post.note()).filter(it -> !it.isEmpty()).toList());
        add(details, "city", place(post));
        add(details, "address", post.plads());
        add(details, "routing", post.routingIndicators());
        add(details, "other names", POSTS.namesOf(post.name()).stream().skip(1).toList());
        add(details, "also written", POSTS.aliasesOf(post.name()));
        add(details, "country TAGS", countryTags(post.country()));
        return new Meaning(
                post.written(), post.kind(), post.title(), post.certain(), details, post.source());
    }

    static Meaning of(Term term) {
        var details = new ArrayList<Detail>();
        add(details, "also", term.also());
        return new Meaning(
                term.code(), term.kind(), term.meaning(), term.certain(), details, term.source());
    }

    static Meaning of(CableNumber number) {
        var post = POSTS.find(number.post()).map(Post::title).orElse(number.post());
        var year =
                number.year().isPresent() ? String.valueOf(number.year().getAsInt()) : "any year";
        var details = new ArrayList<Detail>();
        add(details, "other names", number.ids().stream().skip(1).toList());
        return new Meaning(
                number.id(),
                "number of a cable",
                "cable %d of %s from %s".formatted(number.serial(), year, post),
                number.isOfKnownPost(),
                details,
                "message reference number: year, post, serial");
    }

    /// The posts of a country, those that are there today or were last before those of earlier
    /// names.
    static Stream<Post> postsIn(String country) {
        var name = bare(country);
        return POSTS.posts().stream()
                .filter(it -> !name.isEmpty() && bare(it.country()).equals(name))
                .sorted(
                        Comparator.comparing((Post it) -> !it.kind().equals("embassy"))
                                .thenComparing(Post::name));
    }

    private static List<String> countryTags(String country) {
        var name = bare(country);
        return TAGS.entries().stream()
                .filter(it -> isGeographic(it) && bare(it.meaning()).equals(name))
                .map(TagEntry::code)
                .sorted()
                .toList();
    }

    /// The name of a country without what is said of it: `Congo (Kinshasa), 1971-97 Zaire`.
    static String bare(String country) {
        var name = country.toLowerCase(Locale.ROOT).replaceFirst(",.*", "");
        return name.contains("(until") || name.contains("(code") || name.contains("(myanmar")
                ? name.replaceFirst(" \\(.*", "")
                : name.replaceFirst(" \\((?:in|now|holy|earlier|19|20).*", "");
    }

    private static List<String> place(Post post) {
        var city = Stream.of(post.city(), post.country()).filter(it -> !it.isEmpty()).toList();
        var place = post.place().map(Meanings::degrees).stream();
        return city.isEmpty()
                ? List.of()
                : List.of(
                        Stream.concat(Stream.of(String.join(", ", city)), place)
                                .reduce((a, b) -> a + ", " + b)
                                .orElseThrow());
    }

    private static String degrees(Post.Coordinates place) {
        return String.format(
                Locale.ROOT,
                "%.2f %s %.2f %s",
                Math.abs(place.latitude()),
                place.latitude() < 0 ? "S" : "N",
                Math.abs(place.longitude()),
                place.longitude() < 0 ? "W" : "E");
    }

    private static void add(List<Detail> details, String name, List<String> values) {
        if (!values.isEmpty()) {
            details.add(new Detail(name, values));
        }
    }
}
