package cables.query;

import cables.vocabulary.Post;
import cables.vocabulary.PostTable;

import java.util.List;
import java.util.stream.Stream;

/// What the values of a heading field stand for, as an engine compares them.
public final class Codes {

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
}
