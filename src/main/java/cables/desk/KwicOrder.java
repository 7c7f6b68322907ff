package cables.desk;

import cables.engine.AnswerFacts;
import cables.engine.Hit;
import cables.engine.SearchRequest.Order;
import cables.engine.Snippet;
import cables.export.Asked;
import cables.export.Context;
import cables.export.ResultWriter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The orders of matches in their context.
public enum KwicOrder {
    /// By the words before the match, the nearest first.
    LEFT,
    /// By the words behind the match.
    RIGHT,
    DATE,
    ID,
    RELEVANCE;

    /// The order in which cables are asked for.
    public Order ofCables() {
        return switch (this) {
            case LEFT, RIGHT, RELEVANCE -> Order.RELEVANCE;
            case DATE -> Order.OLDEST;
            case ID -> Order.ID;
        };
    }

    /// A writer that hands matches on to `next` in this order, at most `limit` of them; those that
    /// are ordered by their words have to be kept until all are there.
    public Lines before(ResultWriter next, long limit) {
        return switch (this) {
            case LEFT -> new Sorted(next, limit, KwicOrder::leftward);
            case RIGHT -> new Sorted(next, limit, KwicOrder::rightward);
            case DATE, ID, RELEVANCE -> new Lines(next, limit);
        };
    }

    private static String leftward(Context context) {
        var words = new ArrayList<>(words(context.left()));
        Collections.reverse(words);
        return String.join(" ", words) + " \u0000 " + rightward(context);
    }

    private static String rightward(Context context) {
        return String.join(" ", words(context.right()))
                + " \u0000 "
                + String.join(" ", words(context.match()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /// Hands a match on at a time, up to a limit.
    public static class Lines implements ResultWriter {
        private final ResultWriter next;
        private final long limit;
        private long lines;
        private long total;
        private long read;

        private Lines(ResultWriter next, long limit) {
            this.next = next;
            this.limit = limit;
        }

        @Override
        public void start(Asked asked, AnswerFacts facts) throws IOException {
            total = facts.total();
            next.start(asked, facts);
        }

        @Override
        public void hit(Hit hit) throws IOException {
            read++;
            for (var snippet : hit.snippets()) {
                line(hit, snippet);
            }
        }

        /// Whether there are more than were handed on, or may be.
        public boolean isCut() {
            return lines > limit || (lines == limit && read < total);
        }

        /// How many were handed on.
        public long written() {
            return Math.min(lines, limit);
        }

        final void line(Hit hit, Snippet snippet) throws IOException {
            if (lines++ < limit) {
                next.hit(only(hit, snippet));
            }
        }

        private static Hit only(Hit hit, Snippet snippet) {
            return new Hit(hit.rank(), hit.score(), hit.cable(), hit.versions(), List.of(snippet));
        }

        @Override
        public boolean wantsMore() {
            return lines < limit && next.wantsMore();
        }

        @Override
        public void finish() throws IOException {
            next.finish();
        }

        @Override
        public void end() throws IOException {
            next.end();
        }
    }

    /// How a match is compared with others.
    private interface Key {
        String of(Context context);
    }

    /// A match that waits for its place.
    private record Waiting(String key, Hit hit, Snippet snippet) {}

    private static final class Sorted extends Lines {
        private final Key key;
        private final List<Waiting> waiting = new ArrayList<>();

        Sorted(ResultWriter next, long limit, Key key) {
            super(next, limit);
            this.key = key;
        }

        @Override
        public void hit(Hit hit) {
            for (var snippet : hit.snippets()) {
                waiting.add(new Waiting(key.of(Context.of(snippet)), hit, snippet));
            }
        }

        @Override
        public void finish() throws IOException {
            waiting.sort(
                    Comparator.comparing(Waiting::key)
                            .thenComparing(it -> it.hit().cable().id().value()));
            for (var one : waiting) {
                line(one.hit(), one.snippet());
            }
            super.finish();
        }
    }
}
