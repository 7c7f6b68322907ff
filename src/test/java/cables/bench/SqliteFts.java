package cables.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/// SQLite's full-text index, with its own stemmer, on the same texts.
final class SqliteFts implements Peer {

    private static final int HITS = 10;

    private final Connection connection;

    private SqliteFts(Path index) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + index.resolve("cables.db"));
    }

    /// `build INDEX CABLES`, or `search INDEX QUERIES WARM PASSES SNIPPETS`.
    public static void main(String[] args) throws Exception {
        var sqlite = new SqliteFts(Path.of(args[1]));
        if (args[0].equals("build")) {
            sqlite.build(Path.of(args[2]));
        } else {
            Peer.time(sqlite, args);
        }
    }

    private void build(Path cables) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = off");
            statement.execute("pragma synchronous = off");
            statement.execute("pragma cache_size = -262144");
            statement.execute(
                    "create virtual table cable using fts5(id unindexed, day unindexed, tags,"
                            + " text, tokenize = 'porter unicode61')");
        }
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("insert into cable values (?, ?, ?, ?)");
                Stream<Path> files = Files.walk(cables)) {
            for (var file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
                insert(insert, file);
            }
        }
        connection.commit();
    }

    private static void insert(PreparedStatement insert, Path file)
            throws SQLException, IOException {
        var text = Files.readString(file);
        var heading = Headings.of(text);
        insert.setString(1, file.getFileName().toString().replace(".txt", ""));
        insert.setLong(2, heading.day().map(LocalDate::toEpochDay).orElse(0L));
        insert.setString(3, String.join(" ", heading.tags()));
        insert.setString(4, text);
        insert.execute();
    }

    @Override
    public Optional<Answer> answer(PeerQuery query, boolean snippets) throws IOException {
        var match = match(query);
        try {
            return match.isEmpty()
                    ? Optional.empty()
                    : Optional.of(answer(match.get(), limits(query), snippets));
        } catch (SQLException e) {
            throw new IOException(query.toString(), e);
        }
    }

    private static String limits(PeerQuery query) {
        return query.kind() == PeerQuery.Kind.DATE
                ? " and day between %d and %d"
                        .formatted(
                                LocalDate.of(2008, 1, 1).toEpochDay(),
                                LocalDate.of(2008, 12, 31).toEpochDay())
                : "";
    }

    private Answer answer(String match, String limits, boolean snippets) throws SQLException {
        var ids = new ArrayList<String>();
        long characters = 0;
        var shown = snippets ? "snippet(cable, 3, '«', '»', '…', 40)" : "''";
        var from = " from cable where cable match ?" + limits;
        try (var best =
                        connection.prepareStatement(
                                "select id, " + shown + from + " order by rank limit " + HITS);
                var count = connection.prepareStatement("select count(*)" + from)) {
            best.setString(1, match);
            try (var rows = best.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                    characters += rows.getString(2).length();
                }
            }
            count.setString(1, match);
            try (var rows = count.executeQuery()) {
                return new Answer(rows.getLong(1), ids, characters);
            }
        }
    }

    private static Optional<String> match(PeerQuery query) {
        var words = query.words();
        return switch (query.kind()) {
            case RARE, MEDIUM, COMMON, DATE -> Optional.of("text : " + words.getFirst());
            case AND -> Optional.of("text : (" + String.join(" AND ", words) + ")");
            case OR -> Optional.of("text : (" + String.join(" OR ", words) + ")");
            case PHRASE -> Optional.of("text : \"" + String.join(" ", words) + "\"");
            case PHRASE_TAG ->
                    Optional.of("text : \"%s %s\" AND tags : %s".formatted(words.toArray()));
            case PREFIX -> Optional.of("text : " + words.getFirst() + "*");
            case NEAR -> Optional.of("text : NEAR(" + String.join(" ", words) + ", 9)");
            case WILDCARD, FUZZY, MARKING -> Optional.empty();
        };
    }
}
