package cables.cli;

import cables.engine.SearchRequest.Order;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;

/// The orders of hits, as they are called on the command line.
enum Sorting {
    RELEVANCE("relevance", Order.RELEVANCE),
    DATE("date", Order.OLDEST),
    NEWEST("-date", Order.NEWEST),
    ID("id", Order.ID);

    private final String label;
    private final Order order;

    Sorting(String label, Order order) {
        this.label = label;
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
                    .filter(it -> it.label.equals(label))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "expected relevance, date, -date or id but was '"
                                            + label
                                            + "'"));
        }
    }
}
