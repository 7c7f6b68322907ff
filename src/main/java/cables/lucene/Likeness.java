package cables.lucene;

import cables.cable.CableId;
import cables.engine.Place;
import cables.engine.Region;
import cables.engine.StopWords;
import cables.engine.Words;
import cables.query.CodeField;
import cables.query.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes of a cable the question that finds others like it: the words of its SUBJECT and body that
/// are frequent in it and rare elsewhere, and its TAGS, any of them.
///
/// The words are weighed again when the question is asked, so it needs no weights of its own.
final class Likeness {

    /// More words find no other cables at the top, and cost time.
    private static final int MOST_WORDS = 25;

    private static final int SHORTEST = 3;

    private static final int SHORTEST_TAG = 4;

    /// A word that stands in more of the cables than one in so many tells none of them.
    private static final int COMMON = 5;

    /// Of few cables, so many may share a word.
    private static final int FEW = 3;

    /// What a word in the SUBJECT counts for.
    private static final int SUBJECT_COUNT = 3;

    private final Dictionary dictionary;
    private final int cables;
    private final Stems stems = new Stems();

    /// @param cables how many there are in the index
    Likeness(Dictionary dictionary, int cables) {
        this.dictionary = dictionary;
        this.cables = cables;
    }

    /// A word of the cable.
    ///
    /// @param form the first of its forms there
    private record Telling(String form, double weight) {}

    /// The question; none of the index's cables where nothing tells.
    ///
    /// @param tags of the cable, as they are compared
    Query of(CableId id, List<Region> regions, List<String> tags) throws IOException {
        var words = telling(regions).stream().map(Telling::form);
        var any =
                Stream.concat(
                                words.map(it -> word(it, Query.Form.INFLECTED)),
                                tags.stream()
                                        .filter(Likeness::isOwnWord)
                                        .map(it -> word(it, Query.Form.EXACT)))
                        .toList();
        var self = new Query.Coded(CodeField.ID, List.of(id.value()));
        return any.isEmpty()
                ? Query.allOf(List.of(self, Query.not(self)))
                : Query.allOf(List.of(Query.anyOf(any), Query.not(self)));
    }

    /// Shorter TAGS are spelt like words: `IS`, `UP`, `NEW`.
    private static boolean isOwnWord(String tag) {
        return tag.length() >= SHORTEST_TAG;
    }

    private static Query word(String text, Query.Form form) {
        return new Query.Word(text, form);
    }

    private List<Telling> telling(List<Region> regions) throws IOException {
        var telling = new ArrayList<Telling>();
        for (var word : counted(regions).values()) {
            int frequency = dictionary.frequency(dictionary.inflected(word.form));
            if (frequency > 1 && frequency <= Math.max(FEW, cables / COMMON)) {
                telling.add(new Telling(word.form, (1 + Math.log(word.count)) * idf(frequency)));
            }
        }
        telling.sort(
                Comparator.comparingDouble(Telling::weight)
                        .reversed()
                        .thenComparing(Telling::form));
        return telling.subList(0, Math.min(MOST_WORDS, telling.size()));
    }

    private double idf(int frequency) {
        return Math.log(1 + (cables - Math.min(cables, frequency) + 0.5) / (frequency + 0.5));
    }

    /// How often a stem stands in the cable.
    private static final class Counted {
        private final String form;
        private int count;

        Counted(String form) {
            this.form = form;
        }
    }

    private Map<String, Counted> counted(List<Region> regions) {
        var counted = new LinkedHashMap<String, Counted>();
        for (var region : regions) {
            int worth = worth(region.place());
            if (worth > 0) {
                Words.forms(region.passage().text()).stream()
                        .filter(Likeness::isTelling)
                        .forEach(it ->
                                counted.computeIfAbsent(stems.of(it), stem -> new Counted(it))
                                                .count +=
                                        worth);
            }
        }
        return counted;
    }

    private static int worth(Place place) {
        return switch (place) {
            case SUBJECT -> SUBJECT_COUNT;
            case BODY -> 1;
            case HEADING, SIGNATURE -> 0;
        };
    }

    /// Words alone: no numbers, and none of the rows of X that stand for what was cut out.
    private static boolean isTelling(String form) {
        return form.length() >= SHORTEST
                && form.chars().allMatch(Character::isLetter)
                && !form.chars().allMatch(it -> it == 'x')
                && !StopWords.contains(form);
    }
}
