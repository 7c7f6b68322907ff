package cables.lucene;

import cables.engine.FormTest;

import org.apache.lucene.search.Query;

import java.util.Set;

/// The exact forms of an index that a word of a question stands for.
sealed interface Forms extends FormTest permits FewForms, ManyForms {

    /// Any word at all, between others.
    Forms ANY = new FewForms(Set.of(), false);

    /// Whether any word at all is meant.
    boolean isAny();

    /// Whether they count as one word of their common frequency, or are too many to be weighed.
    boolean isWeighted();

    /// Cables that have any of them in a field, unweighed.
    Query any(String field);
}
