package cables.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The posts, found by any spelling of their name, alias, plain-language address or routing
/// indicator.
///
/// A post that changed its name is in the table under each: the id of a cable bears the name of its
/// day (`76PEKING12`), and {@link #namesOf} leads from one name to the others.
///
/// Immutable and safe for use by many threads.
public final class PostTable {

    /// The archive of 1973-79 keeps this much of a name in its ids: `1976USUNN`, `1976THEHA`.
    private static final int ARCHIVE_LENGTH = 6;

    private final Map<String, Post> posts;
    private final Map<String, String> aliases;
    private final Map<String, Post> addresses;
    private final Map<String, List<String>> stations;
    private final Map<String, String> archiveNames;

    private PostTable(List<Post> posts, Map<String, String> aliases) {
        this.posts = posts.stream().collect(Collectors.toUnmodifiableMap(Post::name, it -> it));
        this.aliases = aliases;
        this.addresses = addresses(posts);
        this.stations = stations(posts);
        this.archiveNames = archiveNames(posts);
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

    /// The name meant by what the archive of 1973-79 made of it, `THEHA`, where it can mean one
    /// only.
    Optional<String> ofArchive(String shortened) {
        return Optional.ofNullable(archiveNames.get(key(shortened)));
    }

    /// All names under which the sender of this name numbers cables, or did: of `KIEV` itself and
    /// `KYIV`. The first is `name`, whether it is known or not.
    public List<String> namesOf(String name) {
        return Stream.concat(Stream.of(name), stationOf(name).stream()).distinct().toList();
    }

    private List<String> stationOf(String name) {
        return Optional.ofNullable(posts.get(name))
                .map(it -> Objects.requireNonNull(stations.get(it.station())))
                .orElse(List.of());
    }

    /// Whether two names are, or were, those of one sender.
    public boolean areOneStation(String name, String other) {
        return name.equals(other) || stationOf(name).contains(other);
    }

    public Collection<Post> posts() {
        return posts.values();
    }

    /// Other spellings of the name of a post, in order; most are slips of the hand.
    public List<String> aliasesOf(String name) {
        return aliases.entrySet().stream()
                .filter(it -> it.getValue().equals(name))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
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

    private static Map<String, Post> addresses(List<Post> posts) {
        var found = new HashMap<String, Post>();
        for (var post : posts) {
            post.routingIndicators().forEach(it -> found.putIfAbsent(key(it), post));
            post.plads().forEach(it -> found.putIfAbsent(key(it), post));
        }
        return Map.copyOf(found);
    }

    private static Map<String, List<String>> stations(List<Post> posts) {
        return posts.stream()
                .collect(
                        Collectors.groupingBy(
                                Post::station,
                                Collectors.mapping(Post::name, Collectors.toList())));
    }

    private static Map<String, String> archiveNames(List<Post> posts) {
        var found = new HashMap<String, String>();
        var ambiguous = new HashSet<String>();
        for (var post : posts) {
            var shortened = archiveName(post);
            if (found.putIfAbsent(shortened, post.name()) != null) {
                ambiguous.add(shortened);
            }
        }
        found.keySet().removeAll(ambiguous);
        return Map.copyOf(found);
    }

    private static String archiveName(Post post) {
        var written = post.written();
        return post.archiveName().isEmpty()
                ? key(written.substring(0, Math.min(written.length(), ARCHIVE_LENGTH)))
                : post.archiveName();
    }

    private static PostTable load() {
        var posts = Table.named("posts").rows().stream().map(PostTable::post).toList();
        var aliases =
                Table.named("post_aliases").rows().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        row -> row.cell("written"), row -> row.cell("post")));
        return new PostTable(posts, aliases);
    }

    private static Post post(Table.Row row) {
        var name = key(row.cell("name"));
        return new Post(
                name,
                row.cell("name"),
                row.cell("kind"),
                row.cell("title"),
                row.cell("note"),
                row.cell("station").isEmpty() ? name : row.cell("station"),
                row.cell("archive"),
                words(row.cell("plads"), " \\| "),
                words(row.cell("routing"), " "),
                row.cell("city"),
                row.cell("country"),
                place(row.cell("latitude"), row.cell("longitude")),
                row.isCertain(),
                row.cell("source"));
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
