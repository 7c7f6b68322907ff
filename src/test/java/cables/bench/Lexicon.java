package cables.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words as a language has them: few that are everywhere, very many that are rare.
///
/// How often a word comes follows the law of Zipf and Mandelbrot, 1 / (rank + 2.7). The commonest
/// are those of the sample cables; the others are made of syllables, and two in five of them are an
/// inflection of one that is commoner. Ranks count from 0.
final class Lexicon {

    /// How many words there are.
    static final int SIZE = 600_000;

    private static final double SHIFT = 2.7;
    private static final int COMMON = 500;
    private static final Path SAMPLES = Path.of("index-data", "cables");
    private static final String[] ONSETS = "b d f g h k l m n p r s t v z".split(" ", -1);
    private static final String[] VOWELS = "a e i o u".split(" ", -1);
    private static final String[] CODAS = "k p b f".split(" ", -1);
    private static final String[] SUFFIXES = {"s", "ed", "ing"};

    private final List<String> common;
    private final double[] sums = new double[SIZE];

    Lexicon() {
        common = common();
        double sum = 0;
        for (int rank = 0; rank < SIZE; rank++) {
            sum += 1 / (rank + SHIFT);
            sums[rank] = sum;
        }
    }

    private static List<String> common() {
        Map<String, Long> counts =
                Texts.in(SAMPLES).stream()
                        .flatMap(it -> Stream.of(it.split("\\s+", -1)))
                        .filter(it -> it.matches("[a-z]{2,12}"))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(
                        Comparator.comparingLong((Map.Entry<String, Long> it) -> -it.getValue())
                                .thenComparing(Map.Entry::getKey))
                .limit(COMMON)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The rank of a word, by how often words come.
    int draw(SplittableRandom random) {
        int at = Arrays.binarySearch(sums, random.nextDouble(sums[SIZE - 1]));
        return Math.min(SIZE - 1, at < 0 ? -at - 1 : at);
    }

    /// The word of a rank, in lower case.
    String word(int rank) {
        if (rank < common.size()) {
            return common.get(rank);
        }
        return isInflected(rank)
                ? spelt(base(rank)) + SUFFIXES[rank % SUFFIXES.length]
                : spelt(rank);
    }

    /// Whether the word is a form of another.
    boolean isInflected(int rank) {
        return rank >= 2 * COMMON && rank % 5 < 2;
    }

    /// Whether it is none of the commonest words, nor a form of another, nor anything but a word.
    boolean isMadeUp(String word) {
        return word.matches("[a-z]{5,}[kpbf]") && !common.contains(word);
    }

    /// The rank of the word of which this is a form: about half as far down.
    private static int base(int rank) {
        return rank / 2 / 5 * 5 + 2 + rank % 3;
    }

    /// Syllables that tell the number, and no other.
    private static String spelt(int number) {
        var word = new StringBuilder();
        int left = number;
        do {
            word.append(ONSETS[left % ONSETS.length]);
            left /= ONSETS.length;
            word.append(VOWELS[left % VOWELS.length]);
            left /= VOWELS.length;
        } while (left > 0 || word.length() < 4);
        return word.append(CODAS[number % CODAS.length]).toString();
    }
}
