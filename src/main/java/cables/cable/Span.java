package cables.cable;

/// A half-open stretch `[start, end)` of a cable's decoded text, in UTF-16 units.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /// The number of UTF-16 units covered.
    public int length() {
        return end - start;
    }

    /// The stretch of `text` covered by this span.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// Whether `other` lies wholly within this span.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// The smallest span that covers both.
    public Span and(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
