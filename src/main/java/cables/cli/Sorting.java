package cables.cli;

import cables.engine.SearchRequest.Order;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;

/// The orders of hits, as they are called on the command line.
enum Sorting {
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

    Order order() {
        return order;
    }

    @Override
    public String toString() {
        return label;
    }

    /// Reads an order by its label.
    static final class Converter implements ITypeConverter<Sorting> {
        @Override
        public Sorting convert(String label) {
            return Arrays.stream(values())
                    .filter(it -> it.label.equals(label) || it.alias.equals(label))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "expected relevance, date (or oldest), -date (or newest) or id"
                                            + " but was '"
                                            + label
                                            + "'"));
        }
    }
}
