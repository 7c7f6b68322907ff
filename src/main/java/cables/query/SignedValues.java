package cables.query;

import cables.query.ValueReader.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads values of which some are denied, `CHINA,-PERU`, `!CH`: any of those that are not, and none
/// of those that are.
record SignedValues(List<Value> wanted, List<Value> denied) {

    static SignedValues of(List<Value> values) {
        var wanted = new ArrayList<Value>();
        var denied = new ArrayList<Value>();
        for (var value : values) {
            if (isDenied(value)) {
                denied.add(unsigned(value));
            } else {
                wanted.add(value);
            }
        }
        return new SignedValues(List.copyOf(wanted), List.copyOf(denied));
    }

    /// A sign is one only before what it is about; in quotes it is part of the value.
    private static boolean isDenied(Value value) {
        var text = value.text();
        return !value.quoted()
                && text.length() > 1
                && (text.charAt(0) == '!' || Tokeniser.isMinus(text.charAt(0)))
                && Character.isLetterOrDigit(text.charAt(1));
    }

    private static Value unsigned(Value value) {
        return new Value(value.text().substring(1), value.span(), false);
    }

    /// What they ask for; empty when none of them can be read.
    Optional<Query> read(ValueReader reader) {
        var parts =
                Stream.concat(
                                any(wanted, reader).stream(),
                                any(denied, reader).map(Query::not).stream())
                        .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Query.allOf(parts));
    }

    private static Optional<Query> any(List<Value> values, ValueReader reader) {
        var read = values.stream().map(reader::read).flatMap(Optional::stream).toList();
        return read.isEmpty() ? Optional.empty() : Optional.of(Query.anyOf(read));
    }
}
