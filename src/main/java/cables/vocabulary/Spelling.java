package cables.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How far two names are apart.
public final class Spelling {

    private Spelling() {}

    /// Whether one may be a slip for the other: at most two changes, and fewer than half of its
    /// letters.
    public static boolean isNear(String typed, String name) {
        int allowed = Math.min(2, (name.length() - 1) / 2);
        return name.startsWith(typed) || distance(typed, name) <= allowed;
    }

    /// The names that are written much like one, the nearest first; letters and digits count, in
    /// any case.
    public static List<String> nearest(String typed, Stream<String> names, int most) {
        var key = PostTable.key(typed);
        return names.distinct()
                .filter(it -> key.length() > 1 && isNear(key, PostTable.key(it)))
                .sorted(
                        Comparator.comparingInt((String it) -> distance(key, PostTable.key(it)))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /// The number of letters to insert, delete or change, a swap of neighbours counting as one
    /// (Damerau).
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
                if (isSwap(a, i, b, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
