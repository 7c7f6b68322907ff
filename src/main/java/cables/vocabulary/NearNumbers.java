package cables.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What numbers of cables may have been meant by one that leads nowhere.
public final class NearNumbers {

    private static final int MOST_POSTS = 5;

    private NearNumbers() {}

    /// Groups of ids, the likeliest first: a post whose name is written much alike, another year,
    /// one slip in the serial.
    public static List<List<String>> of(CableNumber number) {
        return List.of(
                ids(posts(number.post()).map(it -> with(it, number))),
                ids(Stream.of(number.ofAnyYear())),
                ids(
                        serials(number.serial())
                                .mapToObj(
                                        it -> new CableNumber(number.year(), number.post(), it))));
    }

    private static CableNumber with(String post, CableNumber number) {
        return new CableNumber(number.year(), post, number.serial());
    }

    private static List<String> ids(Stream<CableNumber> numbers) {
        return numbers.map(CableNumber::id).distinct().toList();
    }

    private static Stream<String> posts(String name) {
        return PostTable.standard().posts().stream()
                .map(Post::name)
                .filter(it -> Spelling.isNear(name, it))
                .sorted(
                        Comparator.comparingInt((String it) -> Spelling.distance(name, it))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_POSTS);
    }

    /// The numbers that differ in one digit, in two that changed places, or by one that is missing
    /// or too many.
    private static IntStream serials(int serial) {
        var digits = Integer.toString(serial);
        var near = new ArrayList<String>();
        for (int i = 0; i <= digits.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                near.add(digits.substring(0, i) + digit + digits.substring(i));
                near.add(replaced(digits, i, String.valueOf(digit)));
            }
            near.add(replaced(digits, i, ""));
            near.add(swapped(digits, i));
        }
        return near.stream()
                .filter(it -> !it.isEmpty() && it.length() <= 7)
                .mapToInt(Integer::parseInt)
                .filter(it -> it != serial)
                .distinct();
    }

    private static String replaced(String digits, int at, String by) {
        return at < digits.length()
                ? digits.substring(0, at) + by + digits.substring(at + 1)
                : digits;
    }

    private static String swapped(String digits, int at) {
        return at > 0 && at < digits.length()
                ? digits.substring(0, at - 1)
                        + digits.charAt(at)
                        + digits.charAt(at - 1)
                        + digits.substring(at + 1)
                : digits;
    }
}
