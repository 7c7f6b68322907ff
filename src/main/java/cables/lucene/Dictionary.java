package cables.lucene;

import cables.engine.Words;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// The exact forms that an index holds, asked by stem, likeness or pattern. Safe for use by several
/// threads.
///
/// The index holds no stems: the forms of one are found by reading the few words that begin like
/// it, about .1 ms. What was asked once is remembered as long as the reader is open, up to a bound.
final class Dictionary {

    /// So many forms are remembered, of all that was looked up: some 50 MB.
    private static final int MOST_KEPT = 500_000;

    /// So many words, of each how often its forms stand in the index.
    private static final int REMEMBERED = 4_096;

    /// Above this many forms, a pattern matches without being weighed.
    private static final int MOST_WEIGHTED = 64;

    /// Above this many forms, a pattern is run over the index, and its forms are not looked up.
    private static final int MOST_LISTED = 2_048;

    private static final int WORK = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Map<String, FewForms> forms = new ConcurrentHashMap<>();
    private final AtomicInteger kept = new AtomicInteger();
    private final Map<Key, Listed> listed = new ConcurrentHashMap<>();

    private record Key(String field, Set<String> forms) {}

    Dictionary(IndexReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /// The form itself.
    static FewForms exact(String form) {
        return new FewForms(Set.of(form), true);
    }

    /// The forms that share their stem with `form`.
    FewForms inflected(String form) throws IOException {
        var key = "i:" + form;
        var known = forms.get(key);
        return known == null ? remember(key, sameStem(form)) : known;
    }

    private FewForms sameStem(String form) throws IOException {
        var stems = new Stems();
        var stem = stems.of(form);
        if (stem.isEmpty()) {
            return exact(form);
        }
        var found = new HashSet<>(Stems.irregular(stem));
        found.add(form);
        for (var terms : terms()) {
            collect(terms, Stems.beginning(stem), it -> stems.of(it).equals(stem), found);
        }
        return new FewForms(found, true);
    }

    private static void collect(
            Terms terms, String beginning, Predicate<String> wanted, Set<String> found)
            throws IOException {
        var cursor = terms.iterator();
        var status = cursor.seekCeil(new BytesRef(beginning));
        for (var term = status == TermsEnum.SeekStatus.END ? null : cursor.term();
                term != null;
                term = cursor.next()) {
            var form = term.utf8ToString();
            if (!form.startsWith(beginning)) {
                return;
            }
            if (wanted.test(form)) {
                found.add(form);
            }
        }
    }

    /// The forms within `edits` changes of a word.
    Forms fuzzy(String word, int edits, Deadline deadline) throws IOException {
        return remembered(
                "f:" + edits + ":" + word,
                deadline,
                () -> accepted(new LevenshteinAutomata(word, true).toAutomaton(edits), deadline));
    }

    /// The forms that fit a folded pattern of `*`, `?` and letters.
    Forms pattern(String pattern, Deadline deadline) throws IOException {
        return remembered(
                "p:" + pattern,
                deadline,
                () -> accepted(WildcardQuery.toAutomaton(new Term("", pattern), WORK), deadline));
    }

    /// The forms that fit a regular expression of {@link cables.query.RegexSyntax}.
    Forms regex(String pattern, Deadline deadline) throws IOException {
        return remembered(
                "r:" + pattern,
                deadline,
                () ->
                        accepted(
                                new RegExp(Words.foldedRegex(pattern), RegExp.NONE).toAutomaton(),
                                deadline));
    }

    /// The forms spelt nearly like one, and none of its inflections: one slip away, else two; the
    /// commonest first.
    List<String> spellings(String form) throws IOException {
        for (var edits = 1; edits <= Math.min(2, (form.length() - 1) / 2); edits++) {
            var near = new ArrayList<>(near(form, edits));
            near.removeAll(inflected(form).forms());
            if (!near.isEmpty()) {
                var frequencies = frequencies(near);
                near.sort(
                        Comparator.<String>comparingInt(frequencies::get)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()));
                return near;
            }
        }
        return List.of();
    }

    /// Of very many, none is nearer than the others.
    private Set<String> near(String form, int edits) throws IOException {
        return fuzzy(form, edits, Deadline.NONE) instanceof FewForms few ? few.forms() : Set.of();
    }

    private Map<String, Integer> frequencies(List<String> forms) throws IOException {
        var frequencies = new HashMap<String, Integer>();
        for (var form : forms) {
            frequencies.put(form, reader.docFreq(new Term(Fields.TEXT, form)));
        }
        return frequencies;
    }

    private Forms accepted(Automaton written, Deadline deadline) throws IOException {
        var automaton = deterministic(written);
        var compiled = new CompiledAutomaton(automaton, false, false);
        var few = accepted(compiled, MOST_LISTED + 1, deadline);
        return few.size() <= MOST_LISTED
                ? new FewForms(few, few.size() <= MOST_WEIGHTED)
                : new ManyForms(automaton, compiled);
    }

    /// What is too large to be made deterministic is run as it is.
    private static Automaton deterministic(Automaton automaton) {
        try {
            return Operations.determinize(automaton, WORK);
        } catch (TooComplexToDeterminizeException tooLarge) {
            return automaton;
        }
    }

    /// So many at the most; none where there was no time to look for all.
    private Set<String> accepted(CompiledAutomaton automaton, int most, Deadline deadline)
            throws IOException {
        var found = new HashSet<String>();
        var seen = 0;
        for (var terms : terms()) {
            var cursor = automaton.getTermsEnum(terms);
            for (var term = cursor.next();
                    term != null && found.size() < most;
                    term = cursor.next()) {
                found.add(term.utf8ToString());
                if (++seen % 1_024 == 0 && deadline.isOver()) {
                    return Set.of();
                }
            }
            if (deadline.isOver()) {
                return Set.of();
            }
        }
        return found;
    }

    private List<Terms> terms() throws IOException {
        var all = new ArrayList<Terms>();
        for (var leaf : reader.leaves()) {
            var terms = leaf.reader().terms(Fields.TEXT);
            if (terms != null) {
                all.add(terms);
            }
        }
        return all;
    }

    @FunctionalInterface
    private interface Lookup {
        Forms find() throws IOException;
    }

    /// What was looked up before; what was cut short by the deadline is not kept, nor a pattern
    /// that is run over the index.
    private Forms remembered(String key, Deadline deadline, Lookup lookup) throws IOException {
        var known = forms.get(key);
        if (known != null) {
            return known;
        }
        var found = lookup.find();
        return found instanceof FewForms few && !deadline.isOver() ? remember(key, few) : found;
    }

    private FewForms remember(String key, FewForms found) {
        if (kept.addAndGet(found.forms().size()) > MOST_KEPT) {
            forms.clear();
            kept.set(found.forms().size());
        }
        forms.put(key, found);
        return found;
    }

    /// In how many cables any of the forms stands.
    int frequency(FewForms asked) throws IOException {
        return listed(Fields.TEXT, asked).documents();
    }

    /// Which of the forms a field has, and in how many documents.
    Listed listed(String field, FewForms asked) throws IOException {
        var key = new Key(field, asked.forms());
        var known = listed.get(key);
        if (known != null) {
            return known;
        }
        if (listed.size() >= REMEMBERED) {
            listed.clear();
        }
        var found = lookUp(field, asked.forms());
        listed.put(key, found);
        return found;
    }

    private Listed lookUp(String field, Set<String> asked) throws IOException {
        var there = new ArrayList<Listed.Listing>();
        for (var form : asked) {
            var term = new Term(field, form);
            var states = TermStates.build(searcher, term, true);
            if (states.docFreq() > 0) {
                there.add(new Listed.Listing(term, states));
            }
        }
        var documents =
                there.size() == 1 ? there.getFirst().states().docFreq() : countAny(field, asked);
        return new Listed(field, there, documents);
    }

    /// Counts deleted documents too, as the frequency of a single term does.
    private int countAny(String field, Set<String> any) throws IOException {
        var count = 0;
        for (var leaf : reader.leaves()) {
            var terms = leaf.reader().terms(field);
            if (terms != null) {
                count += countAny(terms, leaf.reader().maxDoc(), any);
            }
        }
        return count;
    }

    private static int countAny(Terms terms, int maxDoc, Set<String> any) throws IOException {
        var seen = new FixedBitSet(maxDoc);
        var cursor = terms.iterator();
        for (var form : any) {
            if (cursor.seekExact(new BytesRef(form))) {
                var postings = cursor.postings(null, PostingsEnum.NONE);
                while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    seen.set(postings.docID());
                }
            }
        }
        return seen.cardinality();
    }
}
