package cables.query;

import cables.query.Query.Coded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a code or a name that is compared whole.
record CodeReader(CodeField field, Repairs repairs) implements ValueReader {

    @Override
    public Optional<Query> read(Value value) {
        if (value.text().indexOf('*') >= 0 && !value.quoted()) {
            repairs.add(
                    "* is not understood in %s: yet; it stands for itself".formatted(field.label()),
                    value.span());
        }
        return Optional.of(code(field, value.text()));
    }

    static Query code(CodeField field, String value) {
        return new Coded(field, List.of(normal(field, value)));
    }

    private static String normal(CodeField field, String value) {
        return switch (field) {
            case TAGS, FROM -> value.toUpperCase(Locale.ROOT);
            case ID -> CableNumbers.id(value);
        };
    }
}
