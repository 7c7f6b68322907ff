package cables.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Where a token of glued codes comes apart: the way with the fewest codes that are not of four
/// letters.
final class Seams {

    private static final int MOST_SHORT_ONES = 3;
    private static final int NO_WAY = 1000;

    private final String token;
    private final Predicate<String> known;

    /// For each place: how few short codes lead to it, and how long the last code on that way is.
    private final int[] shortOnes;

    private final int[] lastLength;

    Seams(String token, Predicate<String> known) {
        this.token = token;
        this.known = known;
        this.shortOnes = new int[token.length() + 1];
        this.lastLength = new int[token.length() + 1];
        for (int end = 1; end <= token.length(); end++) {
            shortOnes[end] = NO_WAY;
            tryCodesThatEndAt(end);
        }
    }

    private void tryCodesThatEndAt(int end) {
        for (int length = Math.min(4, end); length >= 2; length--) {
            int cost = shortOnes[end - length] + (length < 4 ? 1 : 0);
            if (cost < shortOnes[end] && known.test(token.substring(end - length, end))) {
                shortOnes[end] = cost;
                lastLength[end] = length;
            }
        }
    }

    boolean areFound() {
        return shortOnes[token.length()] <= MOST_SHORT_ONES
                && shortOnes[token.length()] * 4 < token.length();
    }

    List<String> pieces() {
        var pieces = new ArrayList<String>();
        for (int end = token.length(); end > 0; end -= lastLength[end]) {
            pieces.addFirst(token.substring(end - lastLength[end], end));
        }
        return List.copyOf(pieces);
    }
}
