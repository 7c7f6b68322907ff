package cables.query;

import cables.vocabulary.Post;
import cables.vocabulary.PostTable;
import cables.vocabulary.Spelling;
import cables.vocabulary.TagCatalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The countries that have posts, by the post table.
public final class Countries {

    private Countries() {}

    /// The name of the country that `spelling` means, by name or by its TAGS code, in capitals;
    /// empty where no post is known in it.
    static Optional<String> named(String spelling) {
        return inTable(spelling)
                .or(() ->
                        TagCatalogue.standard()
                                .find(spelling)
                                .filter(it -> it.kind().startsWith("geo"))
                                .flatMap(it -> inTable(it.meaning())));
    }

    private static Optional<String> inTable(String name) {
        var key = PostTable.key(name);
        return PostTable.standard().posts().stream()
                .map(Post::country)
                .filter(it -> !key.isEmpty() && PostTable.key(it).equals(key))
                .map(it -> it.toUpperCase(Locale.ROOT))
                .findFirst();
    }

    /// The country whose name is nearest to `spelling`, if any is near.
    static Optional<String> near(String spelling) {
        var lower = spelling.toLowerCase(Locale.ROOT);
        return PostTable.standard().posts().stream()
                .map(Post::country)
                .filter(it -> !it.isEmpty())
                .filter(it -> Spelling.isNear(lower, it.toLowerCase(Locale.ROOT)))
                .sorted()
                .findFirst();
    }

    /// The posts in a country, by the names they have in an MRN.
    ///
    /// @param country in capitals
    public static List<String> posts(String country) {
        return PostTable.standard().posts().stream()
                .filter(it -> it.country().toUpperCase(Locale.ROOT).equals(country))
                .map(Post::name)
                .sorted()
                .toList();
    }
}
