package cables.query;

import java.util.regex.Pattern;

/// The regular expressions that a question may hold, and how large they are once repetitions are
/// written out.
///
/// Letters, digits and other signs stand for themselves, a sign with a meaning after `\`; `.` is
/// any character; `[a-z]`, `[^aeiou]` one of a set; `\d`, `\w`, `\s` and their capitals a digit, a
/// letter or digit, a blank, and all others; `(a|b)` either; `*`, `+`, `?`, `{2}`, `{2,}`, `{2,5}`
/// repeat what stands before them. All of a word must fit; `^` at the start and `$` at the end say
/// nothing more.
///
/// Reading takes time linear in the length, and never goes deeper than the limit on nesting.
public final class RegexSyntax {

    /// The most states that an expression may have.
    static final int STATES = 1_000;

    /// What cannot be read has this many.
    private static final long UNREADABLE = -1;

    private static final long SATURATED = 1L << 31;
    private static final String SIGNS = "()[]{}|*+?.\\^$";
    private static final String IN_SET = "[]\\^-";
    private static final Pattern REPETITION =
            Pattern.compile("[*+?]|\\{(\\d{1,10})(?:(,)(\\d{1,10})?)?}");

    private final String pattern;
    private int at;
    private int depth;

    private RegexSyntax(String pattern) {
        this.pattern = pattern;
    }

    /// The pattern without the anchors that say nothing.
    static String bare(String pattern) {
        int start = pattern.startsWith("^") ? 1 : 0;
        boolean anchored = pattern.length() > start && pattern.endsWith("$");
        return pattern.substring(
                start,
                anchored && !isEscaped(pattern, pattern.length() - 1)
                        ? pattern.length() - 1
                        : pattern.length());
    }

    private static boolean isEscaped(String pattern, int at) {
        int slashes = 0;
        while (slashes < at && pattern.charAt(at - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    /// Whether the pattern, without its anchors, can be read.
    static boolean isReadable(String pattern) {
        return states(pattern) != UNREADABLE;
    }

    /// How many states the pattern has at the most; negative where it cannot be read.
    static long states(String pattern) {
        var syntax = new RegexSyntax(pattern);
        long states = syntax.alternatives();
        return syntax.at == pattern.length() && states > 0 ? states : UNREADABLE;
    }

    private boolean nextIs(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }

    private boolean take(char c) {
        boolean isThere = nextIs(c);
        at += isThere ? 1 : 0;
        return isThere;
    }

    private long alternatives() {
        long states = sequence();
        while (states != UNREADABLE && take('|')) {
            states = sum(states, sequence());
        }
        return states;
    }

    /// One thing after another; at least one.
    private long sequence() {
        long states = repeated();
        while (states != UNREADABLE && at < pattern.length() && !nextIs('|') && !nextIs(')')) {
            states = sum(states, repeated());
        }
        return states;
    }

    private long repeated() {
        long states = atom();
        if (states == UNREADABLE) {
            return states;
        }
        var sign = REPETITION.matcher(pattern).region(at, pattern.length());
        if (!sign.lookingAt()) {
            return states;
        }
        at = sign.end();
        return product(states, times(sign.group(1), sign.group(2), sign.group(3)));
    }

    /// How often a repetition writes out what it repeats.
    private static long times(String least, String comma, String most) {
        if (least == null) {
            return 1;
        }
        long from = Long.parseLong(least);
        if (comma == null) {
            return Math.max(1, from);
        }
        long to = most == null ? from + 1 : Long.parseLong(most);
        return to < from ? UNREADABLE : Math.max(1, to);
    }

    private long atom() {
        if (take('(')) {
            return group();
        }
        if (take('[')) {
            return set();
        }
        if (take('\\')) {
            return escaped(SIGNS + "/-~@#&<>\"'");
        }
        return take('.') || takePlain(SIGNS) ? 1 : UNREADABLE;
    }

    private long group() {
        if (++depth > QueryLimits.NESTING) {
            return UNREADABLE;
        }
        long states = alternatives();
        depth--;
        return take(')') ? states : UNREADABLE;
    }

    private long escaped(String signs) {
        boolean known =
                at < pattern.length() && (signs + "dDwWsS").indexOf(pattern.charAt(at)) >= 0;
        at++;
        return known ? 1 : UNREADABLE;
    }

    private boolean takePlain(String signs) {
        boolean plain = at < pattern.length() && signs.indexOf(pattern.charAt(at)) < 0;
        at += plain ? 1 : 0;
        return plain;
    }

    /// Signs and ranges of signs; at least one.
    private long set() {
        take('^');
        long states = member();
        while (states != UNREADABLE && at < pattern.length() && !nextIs(']')) {
            states = member();
        }
        return take(']') ? states : UNREADABLE;
    }

    private long member() {
        int first = at;
        if (take('\\')) {
            return escaped(SIGNS + "-/");
        }
        if (!takePlain(IN_SET)) {
            return UNREADABLE;
        }
        if (!take('-')) {
            return 1;
        }
        return takePlain(IN_SET) && pattern.charAt(first) <= pattern.charAt(at - 1)
                ? 1
                : UNREADABLE;
    }

    private static long sum(long a, long b) {
        return a == UNREADABLE || b == UNREADABLE ? UNREADABLE : Math.min(SATURATED, a + b);
    }

    private static long product(long a, long b) {
        return a == UNREADABLE || b == UNREADABLE ? UNREADABLE : Math.min(SATURATED, a * b);
    }
}
