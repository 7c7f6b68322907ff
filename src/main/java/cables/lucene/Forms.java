package cables.lucene;

import cables.engine.FormTest;

import java.util.Set;

/// The exact forms of an index that a word of a question stands for.
///
/// @param forms all of them, as folded
/// @param weighted whether they count as one word of their common frequency, or are too many to be
///   weighed
record Forms(Set<String> forms, boolean weighted) implements FormTest {

    Forms {
        forms = Set.copyOf(forms);
    }

    @Override
    public boolean accepts(String form) {
        return forms.contains(form);
    }
}
