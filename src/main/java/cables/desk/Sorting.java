package cables.desk;

import cables.engine.SearchRequest.Order;

import java.util.Arrays;
import java.util.Optional;

/// The orders of hits, as people call them.
public enum Sorting {
    RELEVANCE("relevance", "relevance", Order.RELEVANCE),
    DATE("date", "oldest", Order.OLDEST),
    NEWEST("-date", "newest", Order.NEWEST),
    ID("id", "id", Order.ID);

    private final String label;
    private final String alias;
    private final Order order;

    Sorting(String label, String alias, Order order) {
        this.label = label;
        this.alias = alias;
        this.order = order;
    }

    /// What the engine calls it.
    public Order order() {
        return order;
    }

    @Override
    public String toString() {
        return label;
    }

    /// The order of this name, or of its other one.
    public static Optional<Sorting> called(String name) {
        return Arrays.stream(values())
                .filter(it -> it.label.equals(name) || it.alias.equals(name))
                .findFirst();
    }
}
