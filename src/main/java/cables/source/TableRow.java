package cables.source;

/// A record as it was cut out of its table, not yet looked into.
public sealed interface TableRow permits CsvRow, TableRow.Refused {

    /// Its place in the table, from 1.
    int number();

    /// Its size, in bytes.
    int bytes();

    /// Looks into it; safe to call from any thread.
    Content content();

    /// A record that could not be cut out.
    record Refused(int number, Reason reason) implements TableRow {
        @Override
        public int bytes() {
            return 0;
        }

        @Override
        public Content content() {
            return new Content.Refused(reason);
        }
    }
}
