package cables.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// A question that several engines can be asked, each in its own language.
///
/// @param id its kind and a number
/// @param words in lower case
record PeerQuery(String id, Kind kind, List<String> words) {

    /// What is asked of the words.
    enum Kind {
        /// One word of a few cables.
        RARE,
        /// One word of about one cable in a hundred.
        MEDIUM,
        /// One word of about one cable in ten.
        COMMON,
        /// Two words of middling frequency.
        AND,
        /// Four words of middling frequency.
        OR,
        /// Two words that stand side by side somewhere.
        PHRASE,
        /// The same, with a tag as the third word.
        PHRASE_TAG,
        /// One common word in the cables of 2008.
        DATE,
        /// The beginning of words.
        PREFIX,
        /// The beginning of words, a gap of one letter, and something more.
        WILDCARD,
        /// A word with one letter wrong.
        FUZZY,
        /// Two middling words within ten.
        NEAR,
        /// A middling word in confidential paragraphs: Cables only.
        MARKING
    }

    private static final int EACH = 20;

    /// Questions of all kinds; the same seed asks the same.
    static List<PeerQuery> mix(Lexicon lexicon, WrittenCables cables, long seed) {
        var random = new SplittableRandom(seed);
        var queries = new ArrayList<PeerQuery>();
        for (var kind : Kind.values()) {
            for (int number = 0; number < EACH; number++) {
                var id = kind.name().toLowerCase(Locale.ROOT) + "-" + number;
                queries.add(new PeerQuery(id, kind, words(kind, lexicon, cables, random)));
            }
        }
        return queries;
    }

    private static List<String> words(
            Kind kind, Lexicon lexicon, WrittenCables cables, SplittableRandom random) {
        return switch (kind) {
            case RARE -> List.of(word(lexicon, 50_000, 200_000, random));
            case MEDIUM, MARKING -> List.of(word(lexicon, 5_000, 10_000, random));
            case COMMON, DATE -> List.of(word(lexicon, 500, 900, random));
            case AND, NEAR -> several(2, lexicon, random);
            case OR -> several(4, lexicon, random);
            case PHRASE -> pair(lexicon, cables, random);
            case PHRASE_TAG ->
                    Stream.concat(
                                    pair(lexicon, cables, random).stream(),
                                    Stream.of(WrittenCables.TAGS.get(random.nextInt(4))))
                            .toList();
            case PREFIX -> List.of(word(lexicon, 5_000, 10_000, random).substring(0, 4));
            case WILDCARD -> {
                var word = word(lexicon, 5_000, 10_000, random);
                yield List.of(word.substring(0, 2) + "?" + word.substring(3, 5));
            }
            case FUZZY -> {
                // so rare that no form of it is there: the others compare stems
                var word = word(lexicon, 300_000, 400_000, random);
                yield List.of(word.substring(0, 3) + "x" + word.substring(4));
            }
        };
    }

    private static List<String> several(int count, Lexicon lexicon, SplittableRandom random) {
        return Stream.generate(() -> word(lexicon, 500, 5_000, random)).limit(count).toList();
    }

    private static String word(Lexicon lexicon, int from, int to, SplittableRandom random) {
        int rank = random.nextInt(from, to);
        return lexicon.word(lexicon.isInflected(rank) ? rank / 5 * 5 + 2 : rank);
    }

    /// Two words of one sentence, side by side, neither of them among the commonest.
    private static List<String> pair(
            Lexicon lexicon, WrittenCables cables, SplittableRandom random) {
        while (true) {
            var words = cables.cable(random.nextInt(10_000)).text().split("\\s+", -1);
            int at = words.length / 3 + random.nextInt(words.length / 2);
            if (lexicon.isMadeUp(words[at]) && lexicon.isMadeUp(words[at + 1])) {
                return List.of(words[at], words[at + 1]);
            }
        }
    }

    /// How Cables is asked.
    String cables() {
        var first = words.getFirst();
        return switch (kind) {
            case RARE, MEDIUM, COMMON, AND -> String.join(" ", words);
            case OR -> String.join(" OR ", words);
            case PHRASE -> '"' + String.join(" ", words) + '"';
            case PHRASE_TAG -> "\"%s %s\" tags:%s".formatted(words.toArray());
            case DATE -> first + " date:2008";
            case PREFIX, WILDCARD -> first + "*";
            case FUZZY -> first + "~1";
            case NEAR -> String.join(" NEAR/10 ", words);
            case MARKING -> "mark:C(" + first + ")";
        };
    }

    /// As a line of a list for the others.
    String line() {
        return "%s\t%s\t%s".formatted(id, kind, String.join(" ", words));
    }

    static PeerQuery ofLine(String line) {
        var cells = line.split("\t", -1);
        return new PeerQuery(cells[0], Kind.valueOf(cells[1]), List.of(cells[2].split(" ", -1)));
    }
}
