package cables.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The posts, found by any spelling of their name, alias, plain-language address or routing
/// indicator.
///
/// Immutable and safe for use by many threads.
public final class PostTable {

    private final Map<String, Post> posts;
    private final Map<String, String> aliases;
    private final Map<String, Post> addresses;

    private PostTable(Map<String, Post> posts, Map<String, String> aliases) {
        this.posts = posts;
        this.aliases = aliases;
        this.addresses = addresses(posts.values());
    }

    /// The table that comes with the product.
    public static PostTable standard() {
        return Holder.STANDARD;
    }

    /// The post meant by `spelling`: `San Jose`, `SANJOSE`, `AMEMBASSY SAN JOSE`, `RUEHSJ`, `KL`.
    public Optional<Post> find(String spelling) {
        var key = key(spelling);
        var named = Optional.ofNullable(posts.get(canonical(key)));
        return named.or(() -> Optional.ofNullable(addresses.get(key)));
    }

    /// The name that `spelling` has in an MRN: letters in capitals, aliases resolved; it need not
    /// be a known post.
    public String canonical(String spelling) {
        var key = key(spelling);
        return posts.containsKey(key) ? key : aliases.getOrDefault(key, key);
    }

    /// Whether `spelling` is the name or an alias of a post.
    public boolean knows(String spelling) {
        var key = key(spelling);
        return posts.containsKey(key) || aliases.containsKey(key);
    }

    public Collection<Post> posts() {
        return posts.values();
    }

    /// Letters and digits of `spelling`, in capitals.
    public static String key(String spelling) {
        var key = new StringBuilder(spelling.length());
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toUpperCase(Locale.ROOT);
    }

    private static Map<String, Post> addresses(Collection<Post> posts) {
        var found = new HashMap<String, Post>();
        for (var post : posts) {
            post.routingIndicators().forEach(it -> found.putIfAbsent(key(it), post));
            post.plads().forEach(it -> found.putIfAbsent(key(it), post));
        }
        return Map.copyOf(found);
    }

    private static PostTable load() {
        var posts =
                Table.named("posts").rows().stream()
                        .map(PostTable::post)
                        .collect(Collectors.toUnmodifiableMap(Post::name, it -> it));
        var aliases =
                Table.named("post_aliases").rows().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        row -> key(row.cell("as_written")),
                                        row -> row.cell("canonical"),
                                        (first, second) -> first));
        return new PostTable(posts, aliases);
    }

    private static Post post(Table.Row row) {
        return new Post(
                row.cell("post"),
                row.cell("display_origin"),
                words(row.cell("fm_plad"), " \\| "),
                words(row.cell("routing_indicators"), " "),
                row.cell("city"),
                row.cell("country"),
                place(row.cell("lat"), row.cell("lon")),
                row.cell("status"));
    }

    private static List<String> words(String cell, String separator) {
        return Arrays.stream(cell.split(separator)).filter(it -> !it.isBlank()).toList();
    }

    private static Optional<Post.Coordinates> place(String latitude, String longitude) {
        return latitude.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Post.Coordinates(
                                Double.parseDouble(latitude), Double.parseDouble(longitude)));
    }

    private static final class Holder {
        static final PostTable STANDARD = load();
    }
}
