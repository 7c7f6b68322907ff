package cables.query;

import cables.vocabulary.CaptionList;
import cables.vocabulary.Post;
import cables.vocabulary.PostTable;
import cables.vocabulary.Spelling;
import cables.vocabulary.TagCatalogue;
import cables.vocabulary.TagEntry;

import java.util.List;
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
            case FROM, TO, INFO ->
                    Stream.concat(
                            Stream.of(value),
                            PostTable.standard().find(value).map(Post::name).stream());
            case COUNTRY -> Countries.posts(value).stream();
            case TAGS -> TagNames.codes(value).stream();
            case REF -> Stream.of(value, CableNumbers.id(value));
            case ID, FOR, SIGNED, CAPTION, PRECEDENCE, EO, DECLASS, REASON, CITES, PATH, HAS ->
                    Stream.of(value);
        };
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
