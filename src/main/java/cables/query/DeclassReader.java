package cables.query;

import java.util.Optional;

/// Reads when a cable is declassified: a date or a range of dates, else the rule as written, `N/A`.
record DeclassReader(Repairs repairs) implements ValueReader {

    @Override
    public Optional<Query> read(Value value) {
        return DateReader.isDate(value.text())
                ? new DateReader(DateField.DECLASS, repairs).read(value)
                : new CodeReader(CodeField.DECLASS, repairs).read(value);
    }
}
