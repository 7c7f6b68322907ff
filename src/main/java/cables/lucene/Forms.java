package cables.lucene;

import cables.engine.FormTest;

import java.util.Arrays;
import java.util.Set;

/// The exact forms of an index that a word of a question stands for.
final class Forms implements FormTest {

    /// Any word at all, between others.
    static final Forms ANY = new Forms(Set.of(), false);

    private final Set<String> forms;
    private final boolean weighted;
    private final String[] table;

    /// @param forms all of them, as folded
    /// @param weighted whether they count as one word of their common frequency, or are too many to
    ///   be weighed
    Forms(Set<String> forms, boolean weighted) {
        this.forms = Set.copyOf(forms);
        this.weighted = weighted;
        this.table = table(forms);
    }

    /// The forms by their hash, each in the first free place from there on; at most a quarter of
    /// the places are taken.
    private static String[] table(Set<String> forms) {
        var table = new String[Integer.highestOneBit(forms.size() + 1) * 8];
        Arrays.fill(table, "");
        for (var form : forms) {
            var place = form.hashCode() & (table.length - 1);
            while (!table[place].isEmpty()) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = form;
        }
        return table;
    }

    Set<String> forms() {
        return forms;
    }

    boolean isWeighted() {
        return weighted;
    }

    @Override
    public boolean accepts(char[] chars, int from, int to, int hash) {
        return this == ANY || isKnown(chars, from, to, hash);
    }

    private boolean isKnown(char[] chars, int from, int to, int hash) {
        var place = hash & (table.length - 1);
        while (!table[place].isEmpty()) {
            if (isForm(table[place], chars, from, to, hash)) {
                return true;
            }
            place = (place + 1) & (table.length - 1);
        }
        return false;
    }

    private static boolean isForm(String form, char[] chars, int from, int to, int hash) {
        if (form.hashCode() != hash || form.length() != to - from) {
            return false;
        }
        for (var i = from; i < to; i++) {
            if (form.charAt(i - from) != chars[i]) {
                return false;
            }
        }
        return true;
    }
}
