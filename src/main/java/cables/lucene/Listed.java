package cables.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;

import java.util.List;

/// The forms of a word as one field of an index lists them.
///
/// @param terms those that it has
/// @param documents how many hold any of them
record Listed(String field, List<Listing> terms, int documents) {

    /// A term with where its documents are listed, so that it has to be looked up once only.
    record Listing(Term term, TermStates states) {}

    long occurrences() {
        return terms.stream().mapToLong(it -> it.states().totalTermFreq()).sum();
    }
}
