package cables.query;

import cables.vocabulary.CaptionList;
import cables.vocabulary.Post;
import cables.vocabulary.PostTable;
import cables.vocabulary.Spelling;
import cables.vocabulary.TagCatalogue;
import cables.vocabulary.TagEntry;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the values of a heading field stand for, as an engine compares them.
public final class Codes {

    private static final int MOST_NEAR_ONES = 5;

    private Codes() {}

    /// All spellings that the values of a clause stand for: of an address its post too, of a
    /// country its posts, of a kind of TAGS its codes, of a reference the number it names.
    public static List<String> spellings(Query.Coded coded) {
        return coded.values().stream()
                .flatMap(it -> spellings(coded.field(), it))
                .distinct()
                .toList();
    }

    private static Stream<String> spellings(CodeField field, String value) {
        return switch (field) {
            case FROM, TO, INFO -> Stream.concat(Stream.of(value), posts(value));
            case COUNTRY -> Countries.posts(value).stream();
            case TAGS -> TagNames.codes(value).stream();
            case REF -> Stream.of(value, CableNumbers.id(value));
            case ID, FOR, SIGNED, CAPTION, PRECEDENCE, EO, DECLASS, REASON, CITES, PATH, HAS ->
                    Stream.of(value);
        };
    }

    /// All names that a post has, or had, and its plain-language addresses: who asks for Kiev means
    /// Kyiv, and who asks for State means SECSTATE WASHDC.
    private static Stream<String> posts(String value) {
        var posts = PostTable.standard();
        return posts.find(value).stream()
                .flatMap(it -> posts.namesOf(it.name()).stream())
                .flatMap(it -> Stream.concat(Stream.of(it), addresses(it)));
    }

    private static Stream<String> addresses(String name) {
        return PostTable.standard().find(name).stream().flatMap(it -> it.plads().stream());
    }

    /// Whether a value stands for all that fit it; every part of a path does.
    public static boolean isPattern(CodeField field, String value) {
        return field == CodeField.PATH || value.indexOf('*') >= 0 || value.indexOf('?') >= 0;
    }

    /// Whether the vocabulary of a field has a value, under any spelling.
    public static boolean isKnown(CodeField field, String value) {
        return switch (field) {
            case TAGS -> TagCatalogue.standard().knows(TagCatalogue.standard().normalise(value));
            case FROM, TO, INFO -> PostTable.standard().find(value).isPresent();
            case COUNTRY -> true;
            case CAPTION -> CaptionList.standard().find(value).isPresent();
            case ID, FOR, SIGNED, PRECEDENCE, EO, DECLASS, REASON, REF, CITES, PATH, HAS -> false;
        };
    }

    /// What asks for a value where it belongs, if that is another field: `caption:NOFORN` for
    /// `tags:NOFORN`.
    public static Optional<Query> elsewhere(CodeField field, String value) {
        return Stream.of(CodeField.TAGS, CodeField.CAPTION, CodeField.FROM)
                .filter(it -> it != field && isKnown(it, value))
                .findFirst()
                .<Query>map(it -> new Query.Coded(it, List.of(value.toUpperCase(Locale.ROOT))))
                .or(() -> inNoCode(field, value));
    }

    private static Optional<Query> inNoCode(CodeField field, String value) {
        var level = ScaleReader.level(value).<Query>map(it -> new Query.Classified(EnumSet.of(it)));
        var country =
                Countries.named(value)
                        .filter(it -> field != CodeField.COUNTRY)
                        .<Query>map(it -> new Query.Coded(CodeField.COUNTRY, List.of(it)));
        return level.or(() -> country);
    }

    /// Values of a field that are spelt much like one, the nearest first: of its vocabulary, and of
    /// `others`.
    public static List<String> near(CodeField field, String value, Stream<String> others) {
        return Spelling.nearest(value, Stream.concat(vocabulary(field), others), MOST_NEAR_ONES);
    }

    private static Stream<String> vocabulary(CodeField field) {
        return switch (field) {
            case TAGS -> TagCatalogue.standard().meant().map(TagEntry::code);
            case FROM, TO, INFO -> PostTable.standard().posts().stream().map(Post::written);
            case CAPTION -> CaptionList.standard().entries().stream().map(CaptionList.Entry::word);
            case ID, COUNTRY, FOR, SIGNED, PRECEDENCE, EO, DECLASS, REASON, REF, CITES, PATH, HAS ->
                    Stream.empty();
        };
    }
}
