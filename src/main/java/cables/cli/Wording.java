package cables.cli;

import cables.query.Query;
import cables.query.QueryPrinter;
import cables.query.TypedParts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says questions in the words of the one that was typed, options as options; what was not typed
/// stands in its normal spelling.
///
/// @param typed the parts of the text
record Wording(TypedParts typed, List<Narrowing> options) {

    Wording {
        options = List.copyOf(options);
    }

    /// How a question would be typed.
    String of(Query query) {
        return known(query).orElseGet(() -> composed(query));
    }

    private Optional<String> known(Query query) {
        return options.stream()
                .filter(it -> it.query().equals(query))
                .map(Narrowing::typed)
                .findFirst()
                .or(() -> typed.find(query));
    }

    private String composed(Query query) {
        return switch (query) {
            case Query.And(var parts) ->
                    parts.stream().map(this::part).collect(Collectors.joining(" "));
            case Query.Inside(var where, var part) ->
                    known(new Query.Inside(where, new Query.All()))
                            .map(it -> of(part) + " " + it)
                            .orElseGet(() -> QueryPrinter.print(query));
            default -> QueryPrinter.print(query);
        };
    }

    private String part(Query query) {
        return query instanceof Query.Or && known(query).isEmpty()
                ? "(" + of(query) + ")"
                : of(query);
    }
}
