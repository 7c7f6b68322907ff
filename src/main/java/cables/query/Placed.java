package cables.query;

import cables.query.Query.Inside;

/// Tells what sort of question a tree is: whether it has a place in the text, asks for words alone,
/// or for any at all.
public final class Placed {

    private Placed() {}

    /// Whether a match of it is words at some place, whose distance to others can be measured.
    public static boolean has(Query query) {
        return switch (query) {
            case Query.Leaf leaf -> true;
            case Query.Near near -> true;
            case Query.NotNear apart -> true;
            case Query.Or(var parts) -> parts.stream().allMatch(Placed::has);
            case Query.And and -> false;
            case Query.AtLeast some -> false;
            case Query.Not not -> false;
            case Inside inside -> false;
            case Query.All all -> false;
            case Query.Fact fact -> false;
        };
    }

    /// Whether it asks for words wherever they stand, and for nothing else; {@link Query.All} asks
    /// for none.
    static boolean isText(Query query) {
        return query instanceof Query.Leaf
                || (!query.parts().isEmpty()
                        && !isInField(query)
                        && query.parts().stream().allMatch(Placed::isText));
    }

    /// Whether any part of it is text.
    static boolean holdsText(Query query) {
        return isText(query)
                || (!isInField(query) && query.parts().stream().anyMatch(Placed::holdsText));
    }

    /// Whether it asks for a word to be there, anywhere in it but for what it refuses.
    public static boolean asksForWords(Query query) {
        return query instanceof Query.Leaf
                || (!(query instanceof Query.Not)
                        && query.parts().stream().anyMatch(Placed::asksForWords));
    }

    /// Whether it looks into a stretch that the question names, rather than into any paragraph or
    /// sentence.
    static boolean isInField(Query query) {
        return query instanceof Inside(var where, var ignored)
                && !(where instanceof Stretch.Paragraph)
                && !(where instanceof Stretch.Sentence);
    }

    /// Whether any part of it asks something of a heading field or a stretch that it names.
    static boolean holdsFields(Query query) {
        return query instanceof Query.Fact
                || isInField(query)
                || query.parts().stream().anyMatch(Placed::holdsFields);
    }

    static void check(Query left, Query right) {
        if (!has(left) || !has(right)) {
            throw new IllegalArgumentException("no place to measure from: " + left + ", " + right);
        }
    }

    /// Within one stretch, words alone can be asked for, and a sentence of it.
    static void checkWords(Query part) {
        if (part instanceof Query.Fact
                || (part instanceof Inside(var where, var ignored)
                        && !(where instanceof Stretch.Sentence))) {
            throw new IllegalArgumentException("not words alone: " + part);
        }
        part.parts().forEach(Placed::checkWords);
    }
}
