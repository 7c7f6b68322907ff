package cables.cli;

import cables.engine.NothingFound;
import cables.engine.NothingFound.Counted;
import cables.query.QueryPrinter;

import java.util.List;
import java.util.stream.Stream;

/// Tells why nothing was found, and what to try instead.
final class Advice {

    private Advice() {}

    static List<String> lines(NothingFound nothing) {
        return Stream.concat(
                        nothing.parts().stream().map(Advice::part),
                        nothing.instead().stream().map(Advice::proposal))
                .toList();
    }

    private static String part(Counted part) {
        return "%6s  %s".formatted(Amounts.count(part.cables()), QueryPrinter.print(part.query()));
    }

    private static String proposal(Counted other) {
        return "try %s (%s)"
                .formatted(QueryPrinter.print(other.query()), Amounts.cables(other.cables()));
    }
}
