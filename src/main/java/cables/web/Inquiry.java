package cables.web;

import cables.desk.Format;
import cables.query.EmptyQuery;
import cables.query.ParsedQuery;
import cables.query.Query;
import cables.query.QueryParser;
import cables.query.RefusedQuery;

import io.javalin.http.Context;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// One request, read: which thing, in which form, with what behind the `?`.
///
/// @param form in which data is wanted; text for a page
/// @param thing the last part of the path, where the route has one
/// @param known what may be asked for; the route says it
/// @param given what stands behind the `?`, by name
record Inquiry(
        Format form, String thing, Set<Param> known, Function<String, Optional<String>> given) {

    private static final int MOST = 1_000_000_000;

    static Inquiry of(Context request, Format form, Set<Param> known) {
        var things = request.pathParamMap().values();
        return new Inquiry(
                form,
                things.isEmpty() ? "" : things.iterator().next(),
                known,
                it -> Optional.ofNullable(request.queryParam(it)));
    }

    /// What stands behind a name, if it is there and not blank.
    Optional<String> text(Param param) {
        if (!known.contains(param)) {
            throw new IllegalArgumentException("the route does not say that it knows " + param);
        }
        return given.apply(param.label()).filter(it -> !it.isBlank());
    }

    /// A number that is not negative.
    Optional<Integer> number(Param param) {
        return text(param).map(it -> number(param, it));
    }

    private static int number(Param param, String text) {
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > MOST) {
            throw Refused.wrong("%s takes a number, 0 or more".formatted(param.label()));
        }
        return Integer.parseInt(text);
    }

    /// One of a closed list, by its name.
    <T> T choice(Param param, T usual, Function<String, Optional<T>> named, String names) {
        return text(param)
                .map(it ->
                        named.apply(it)
                                .orElseThrow(() ->
                                        Refused.wrong(
                                                "%s is one of %s".formatted(param.label(), names))))
                .orElse(usual);
    }

    /// What is asked.
    ///
    /// @throws Refused when it asks nothing, or what cannot be answered
    ParsedQuery question() {
        return question(it -> {
            throw Refused.wrong("there is nothing to search for: say it with q");
        });
    }

    /// What is asked; all cables where nothing is.
    ParsedQuery questionOrAll() {
        return question(it -> it);
    }

    private ParsedQuery question(UnaryOperator<ParsedQuery> all) {
        return switch (QueryParser.parse(text(Param.Q).orElse(""))) {
            case RefusedQuery refused -> throw Refused.wrong(refused.message());
            case EmptyQuery empty ->
                    all.apply(new ParsedQuery(empty.text(), new Query.All(), empty.repairs()));
            case ParsedQuery parsed -> parsed;
        };
    }
}
