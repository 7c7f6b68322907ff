package cables.source;

/// A record as it was cut out of its table, not yet looked into.
public interface TableRow {

    /// Its place in the table, from 1.
    int number();

    /// Its size, in bytes.
    int bytes();

    /// Looks into it; safe to call from any thread.
    Content content();
}
