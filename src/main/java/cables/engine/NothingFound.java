package cables.engine;

import cables.query.Alternatives;
import cables.query.ParsedQuery;
import cables.query.Query;
import cables.query.Query.Form;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Why a question found nothing, and what would find something.
///
/// @param parts what has to be there, with how many cables have each
/// @param instead questions that are nearly the same and find something, the nearest first
public record NothingFound(List<Counted> parts, List<Counted> instead) {

    /// A question of more parts than this is not taken apart.
    private static final int MOST_PARTS = 12;

    /// No more words than this are looked up in other spellings, in no more than so many.
    private static final int MOST_WORDS = 6;

    private static final int MOST_SPELLINGS = 3;

    /// So many other questions are proposed.
    private static final int MOST_PROPOSED = 3;

    /// A question with the number of cables that match it.
    public record Counted(Query query, long cables) {}

    public NothingFound {
        parts = List.copyOf(parts);
        instead = List.copyOf(instead);
    }

    /// Asks the engine about the parts of a question that found nothing.
    ///
    /// Costs as many searches as there are parts and words, a few dozen at the most; what could not
    /// be counted in time is left out.
    ///
    /// @param time that all of them may take
    /// @throws IOException when the index cannot be read
    public static NothingFound of(SearchEngine engine, ParsedQuery question, Duration time)
            throws IOException {
        var words = new LinkedHashSet<>(AskedWords.of(question.query()));
        words.removeAll(question.misreadFields());
        var counts = TimedCounts.within(time, engine);
        var asking = new Asking(engine, question.query(), words, counts);
        var needed = Alternatives.needed(question.query());
        var parts =
                needed.size() > MOST_PARTS
                        ? List.<Counted>of()
                        : asking.counted(new LinkedHashSet<>(needed));
        return new NothingFound(parts, asking.proposed());
    }

    /// @param words that may be spelt otherwise
    private record Asking(
            SearchEngine engine, Query question, Set<String> words, TimedCounts counts) {

        private List<Counted> counted(Set<Query> questions) throws IOException {
            var counted = new ArrayList<Counted>();
            for (var other : questions) {
                counts.of(other).ifPresent(it -> counted.add(new Counted(other, it)));
            }
            return counted;
        }

        private List<Counted> proposed() throws IOException {
            var respelled = finding(spellings());
            if (!respelled.isEmpty()) {
                return respelled;
            }
            var others = new LinkedHashSet<Query>();
            Alternatives.looser(question).ifPresent(others::add);
            others.addAll(Alternatives.shorter(question));
            others.removeIf(it -> it instanceof Query.All || it instanceof Query.Not);
            return others.size() > MOST_PARTS ? List.of() : finding(others);
        }

        /// Those that find something, the most at first.
        private List<Counted> finding(Set<Query> questions) throws IOException {
            return counted(questions).stream()
                    .filter(it -> it.cables() > 0)
                    .sorted(Comparator.comparingLong(Counted::cables).reversed())
                    .limit(MOST_PROPOSED)
                    .toList();
        }

        /// The question with each word that stands nowhere spelt as one that does.
        private Set<Query> spellings() throws IOException {
            var respelled = new LinkedHashSet<Query>();
            for (var word : unknown()) {
                engine.spellings(word).stream()
                        .limit(MOST_SPELLINGS)
                        .map(it -> Alternatives.with(question, replacing(word, it)))
                        .forEach(respelled::add);
            }
            return respelled;
        }

        private List<String> unknown() throws IOException {
            var unknown = new ArrayList<String>();
            for (var word : words.stream().limit(MOST_WORDS).toList()) {
                var cables = counts.of(new Query.Word(word, Form.INFLECTED));
                if (cables.isPresent() && cables.getAsLong() == 0) {
                    unknown.add(word);
                }
            }
            return unknown;
        }
    }

    private static UnaryOperator<Query.Leaf> replacing(String word, String other) {
        return leaf ->
                switch (leaf) {
                    case Query.Word(var text, var form) when text.equals(word) ->
                            new Query.Word(other, form);
                    case Query.Phrase(var text, var form) ->
                            new Query.Phrase(
                                    (" " + text + " ")
                                            .replace(" " + word + " ", " " + other + " ")
                                            .strip(),
                                    form);
                    case Query.Word kept -> kept;
                    case Query.Fuzzy kept -> kept;
                    case Query.Wildcard kept -> kept;
                    case Query.Regex kept -> kept;
                };
    }
}
