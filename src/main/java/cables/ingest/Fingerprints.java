package cables.ingest;

/// A set of fingerprints, some sixteen bytes each: a million cables fit in a corner of memory.
final class Fingerprints {

    /// Zero marks a free place, so it is kept apart.
    private boolean holdsZero;

    private long[] table = new long[1 << 10];
    private int size;

    /// Adds one; says whether it was not there before.
    boolean add(long print) {
        if (print == 0) {
            boolean isNew = !holdsZero;
            holdsZero = true;
            return isNew;
        }
        if (2 * (size + 1) > table.length) {
            grow();
        }
        boolean isNew = put(table, print);
        size += isNew ? 1 : 0;
        return isNew;
    }

    private void grow() {
        var larger = new long[2 * table.length];
        for (long print : table) {
            if (print != 0) {
                put(larger, print);
            }
        }
        table = larger;
    }

    private static boolean put(long[] table, long print) {
        // the bits of a digest are as good as random: no further mixing
        int at = (int) print & (table.length - 1);
        while (table[at] != 0 && table[at] != print) {
            at = (at + 1) & (table.length - 1);
        }
        boolean isNew = table[at] == 0;
        table[at] = print;
        return isNew;
    }
}
