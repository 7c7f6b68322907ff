package cables.parse;

import cables.cable.Diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Chooses, of the numbers that may head paragraphs, those that do: the chain 1, 2, 3 .. for which
/// most speaks.
///
/// Years, ends of wrapped sentences and lists inside a paragraph do not fit into the chain, or fit
/// worse (06BOGOTA1970). One pass over the candidates, remembering the best chain that ends with
/// each number.
final class ParagraphNumbers {

    private static final double NONE = Double.NEGATIVE_INFINITY;
    private static final double[] GAP_COST = {0, 0, 1.5, 2.5, 4, 4.5, 5};
    private static final double BACKWARD_COST = 2;
    private static final double IN_LIST_COST = 1.5;
    private static final double FOLLOWS_LIST_COST = 0.7;
    private static final double UNMARKED_COST = 0.8;

    /// A paragraph 3 may be written `3)` by a slip; a list `1) .. 2) ..` within it is no slip.
    private static final double OTHER_FORM_COST = 2;

    private static final int FEWEST_PILCROWS = 3;
    private static final int FEWEST_CONTENTS = 3;

    private final List<Candidate> candidates;
    private final boolean continuation;
    private final boolean mostlyMarked;
    private final boolean bracketed;
    private final boolean[] listed;
    private final double[] best;
    private final int[] last;
    private final int[] previous;

    private ParagraphNumbers(List<Candidate> candidates, boolean continuation) {
        this.candidates = candidates;
        this.continuation = continuation;
        this.mostlyMarked = countMarked(candidates) >= 3;
        this.bracketed = isBracketed(candidates);
        this.listed = listed(candidates);
        this.previous = new int[candidates.size()];
        int numbers = highest(candidates) + 2;
        this.best = new double[numbers];
        this.last = new int[numbers];
        Arrays.fill(best, NONE);
        Arrays.fill(last, -1);
    }

    private static int countMarked(List<Candidate> candidates) {
        int count = 0;
        for (var it : candidates) {
            count += it.marked() ? 1 : 0;
        }
        return count;
    }

    private static int highest(List<Candidate> candidates) {
        int highest = 0;
        for (var it : candidates) {
            highest = Math.max(highest, it.number());
        }
        return highest;
    }

    /// @param continuation whether the text is a later section, which need not begin with paragraph
    ///   1
    static List<Candidate> choose(
            List<Candidate> candidates, boolean continuation, Stretch body, Draft draft) {
        boolean repair = !continuation && hasPilcrowAsOne(candidates);
        var repaired = withoutContents(repair ? withoutTheOne(candidates) : candidates);
        var chosen = withDuplicates(new ParagraphNumbers(repaired, continuation).chain(), repaired);
        if (repair) {
            notePilcrow(chosen, body, draft);
        }
        return chosen;
    }

    /// Leaves out a table of contents: numbers on lines that follow each other, before the body
    /// begins with 1 again (10BERLIN8).
    private static List<Candidate> withoutContents(List<Candidate> candidates) {
        int end = 1;
        while (end < candidates.size()
                && candidates.get(end).number() == end + 1
                && !candidates.get(end).isStrong()) {
            end++;
        }
        boolean again =
                end >= FEWEST_CONTENTS
                        && candidates.subList(end, candidates.size()).stream()
                                .anyMatch(it -> it.number() == 1 && it.isStrong());
        return again && candidates.getFirst().number() == 1
                ? candidates.subList(end, candidates.size())
                : candidates;
    }

    /// Adds numbers given twice running: two paragraphs 3 between 2 and 4 (05SANJOSE2100).
    private static List<Candidate> withDuplicates(
            List<Candidate> chain, List<Candidate> candidates) {
        var added = new ArrayList<Candidate>();
        int next = 0;
        int rejected = 0;
        for (var it : candidates) {
            boolean chosen = next < chain.size() && chain.get(next).equals(it);
            boolean twice =
                    !added.isEmpty() && isTwice(added.getLast(), it) && rejected != it.number() - 1;
            if (chosen || twice) {
                added.add(it);
                next += chosen ? 1 : 0;
            }
            rejected = chosen || twice ? 0 : it.number();
        }
        return added;
    }

    private static boolean isTwice(Candidate before, Candidate it) {
        return it.isStrong()
                && before.number() == it.number()
                && it.number() > 1
                && isAlike(it, before);
    }

    private static boolean isAlike(Candidate it, Candidate other) {
        return it.marked() == other.marked()
                && it.pilcrow() == other.pilcrow()
                && it.below() == other.below();
    }

    /// Numbers 11, 12 .. 19, 110 at line starts and nothing before 11: the pilcrow was read as a 1
    /// (10BEIJING326).
    private static boolean hasPilcrowAsOne(List<Candidate> candidates) {
        int next = 1;
        for (var it : candidates) {
            if (it.lineStart() && it.digits().equals("1" + next)) {
                next++;
            } else if (it.lineStart() && (next == 1 || (it.number() < 10 && it.marked()))) {
                return false;
            }
        }
        return next > FEWEST_PILCROWS;
    }

    private static List<Candidate> withoutTheOne(List<Candidate> candidates) {
        return candidates.stream()
                .map(it ->
                        it.number() > 10 && it.lineStart()
                                ? it.numbered(Integer.parseInt(it.digits().substring(1)))
                                : it)
                .filter(it -> it.number() > 0)
                .toList();
    }

    private static void notePilcrow(List<Candidate> chosen, Stretch body, Draft draft) {
        var first = chosen.getFirst();
        var end = chosen.getLast();
        draft.note(
                Diagnostic.Code.PILCROW_AS_ONE,
                "Paragraphs numbered "
                        + first.digits()
                        + " to "
                        + end.digits()
                        + " are "
                        + first.number()
                        + " to "
                        + end.number()
                        + ": the pilcrow had been read as a 1.",
                body.between(first.start(), first.text()).span());
    }

    /// How the numbers are written that count: as the first 1 that is beyond doubt.
    private static boolean isBracketed(List<Candidate> candidates) {
        var first = candidates.stream().filter(it -> it.number() == 1 && it.isStrong()).findFirst();
        return first.or(() -> candidates.stream().findFirst())
                .filter(Candidate::bracketed)
                .isPresent();
    }

    /// Candidates in a run 1, 2, 3 .. that is not the first to begin with 1: a list inside a
    /// paragraph.
    private static boolean[] listed(List<Candidate> candidates) {
        var listed = new boolean[candidates.size()];
        boolean seenOne = false;
        for (int i = 0; i < listed.length; i++) {
            var it = candidates.get(i);
            boolean starts = it.number() == 1 && seenOne;
            boolean goesOn =
                    i > 0 && listed[i - 1] && it.number() == candidates.get(i - 1).number() + 1;
            listed[i] = !it.marked() && (starts || goesOn);
            seenOne |= it.number() == 1;
        }
        return listed;
    }

    private List<Candidate> chain() {
        IntStream.range(0, candidates.size()).forEach(this::extend);
        var chain = new ArrayList<Candidate>();
        for (int i = last[bestEnd()]; i >= 0; i = previous[i]) {
            chain.add(candidates.get(i));
        }
        return isPlausible(chain) ? List.copyOf(chain.reversed()) : List.of();
    }

    /// The number with which the best chain ends; of several as good, the lowest.
    private int bestEnd() {
        int end = 1;
        for (int number = 2; number < best.length; number++) {
            end = best[number] > best[end] ? number : end;
        }
        return end;
    }

    /// A single number says little unless it is a 1 or bears a marking.
    private static boolean isPlausible(List<Candidate> chain) {
        return chain.size() > 1
                || (chain.size() == 1
                        && (chain.getFirst().number() == 1 || chain.getFirst().marked()));
    }

    private void extend(int i) {
        var it = candidates.get(i);
        int n = it.number();
        double score = startScore(it);
        int from = -1;
        for (int v = Math.max(1, n - GAP_COST.length + 1); v <= n + 1; v++) {
            double reached = last[v] < 0 ? NONE : best[v] - cost(i, it, v);
            if (reached > score) {
                score = reached;
                from = last[v];
            }
        }
        double total = score + weight(i, it);
        if (total > best[n]) {
            best[n] = total;
            last[n] = i;
            previous[i] = from;
        }
    }

    private double weight(int i, Candidate it) {
        return it.weight()
                - (listed[i] ? IN_LIST_COST : 0)
                - (it.bracketed() != bracketed ? OTHER_FORM_COST : 0)
                - (mostlyMarked && !it.marked() ? UNMARKED_COST : 0);
    }

    private double startScore(Candidate it) {
        return it.number() == 1
                ? 0
                : continuation && it.isStrong() ? -0.1 : -1 - 0.1 * Math.min(it.number(), 20);
    }

    /// What it costs to go on from number `v`.
    private double cost(int i, Candidate it, int v) {
        int step = it.number() - v;
        if (step == 1) {
            boolean afterList = i > 0 && candidates.get(i - 1).number() == v && last[v] != i - 1;
            return afterList ? FOLLOWS_LIST_COST : 0;
        }
        if (!it.isStrong() || step == 0 || (step < 0 && !it.marked())) {
            return Double.POSITIVE_INFINITY;
        }
        return step < 0 ? BACKWARD_COST : GAP_COST[step];
    }
}
