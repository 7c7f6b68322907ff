package cables.lucene;

import org.apache.lucene.search.Query;

import java.util.Arrays;
import java.util.Set;

/// Forms that were looked up, in a table of their own.
final class FewForms implements Forms {

    private final Set<String> forms;
    private final boolean weighted;
    private final String[] table;

    /// @param forms all of them, as folded
    /// @param weighted whether they count as one word of their common frequency, or are too many to
    ///   be weighed
    FewForms(Set<String> forms, boolean weighted) {
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

    /// All of them, as folded.
    Set<String> forms() {
        return forms;
    }

    @Override
    public boolean isAny() {
        return this == ANY;
    }

    @Override
    public boolean isWeighted() {
        return weighted;
    }

    @Override
    public Query any(String field) {
        return WordQueries.anyOf(field, forms);
    }

    @Override
    public boolean accepts(char[] chars, int from, int to, int hash) {
        return isAny() || isKnown(chars, from, to, hash);
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
