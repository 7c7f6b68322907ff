package cables.cli;

import cables.query.Query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A filter that was given as an option.
///
/// @param typed the option and its value, as they may be typed again
/// @param query what it asks; of the option that names markings, any paragraph that bears one
record Narrowing(String typed, Query query) {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}@%_+:,./-]+");

    static Narrowing of(String option, List<String> values, Query query) {
        var typed =
                values.stream()
                        .map(it -> option + " " + quoted(it))
                        .collect(Collectors.joining(" "));
        return new Narrowing(typed, query);
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : "'" + value + "'";
    }
}
