package cables.query;

import cables.query.Query.Coded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads codes, names and numbers of heading fields.
record CodeReader(CodeField field, Repairs repairs) implements ValueReader {

    @Override
    public Optional<Query> read(Value value) {
        var code =
                switch (field) {
                    case COUNTRY -> country(value);
                    case HAS -> feature(value);
                    case ID, CITES -> Optional.of(CableNumbers.id(value.text()));
                    case PATH -> Optional.of(value.text());
                    case EO -> name(order(value));
                    case TAGS,
                            FROM,
                            TO,
                            INFO,
                            FOR,
                            SIGNED,
                            CAPTION,
                            PRECEDENCE,
                            DECLASS,
                            REASON,
                            REF ->
                            name(value);
                };
        return code.map(it -> new Coded(field, List.of(it)));
    }

    private Optional<String> name(Value value) {
        if (value.text().codePoints().noneMatch(CodeReader::counts)) {
            repairs.add("no letter and no digit here to look for; left out", value.span());
            return Optional.empty();
        }
        return Optional.of(value.text().toUpperCase(Locale.ROOT));
    }

    private static boolean counts(int character) {
        return Character.isLetterOrDigit(character) || character == '*';
    }

    /// `E.O. 12958` is known by its number.
    private static Value order(Value value) {
        var digits = value.text().replaceAll("[^0-9*?]", "");
        return digits.isEmpty() ? value : new Value(digits, value.span(), value.quoted());
    }

    private Optional<String> country(Value value) {
        var country = Countries.named(value.text());
        if (country.isEmpty()) {
            repairs.add(
                    "no post is known in %s%s; left out"
                            .formatted(value.text(), meant(Countries.near(value.text()))),
                    value.span());
        }
        return country;
    }

    private Optional<String> feature(Value value) {
        var feature = Feature.named(value.text());
        if (feature.isEmpty()) {
            repairs.add(
                    "has: knows no %s; see cables help fields; left out".formatted(value.text()),
                    value.span());
        }
        return feature.map(Feature::label);
    }

    private static String meant(Optional<String> near) {
        return near.map(it -> ", did you mean " + it + "?").orElse("");
    }
}
