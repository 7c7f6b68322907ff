package cables.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/// Makes the queries of words and phrases over exact forms, weighed as an index of stems would
/// weigh them.
///
/// The forms of a word count as one term: their frequencies in a cable are added up, and the word's
/// frequency in the collection is the number of cables that hold any form. `SynonymQuery` takes the
/// largest number of any one form for that; the boost puts the true one in its place.
final class WordQueries {

    private final IndexReader reader;
    private final Dictionary dictionary;

    WordQueries(IndexReader reader, Dictionary dictionary) {
        this.reader = reader;
        this.dictionary = dictionary;
    }

    /// Words side by side, at least one.
    Query of(String field, List<Forms> run) throws IOException {
        if (run.size() == 1) {
            return word(field, run.getFirst());
        }
        var phrase = new MultiPhraseQuery.Builder();
        for (var i = 0; i < run.size(); i++) {
            var forms = run.get(i);
            if (isNowhere(forms)) {
                return new MatchNoDocsQuery("no such word");
            }
            if (forms != Forms.ANY) {
                phrase.add(
                        forms.forms().stream().map(it -> new Term(field, it)).toArray(Term[]::new),
                        i);
            }
        }
        return phrase.build();
    }

    private static boolean isNowhere(Forms forms) {
        return forms != Forms.ANY && forms.forms().isEmpty();
    }

    /// All of the words, wherever they stand, unweighed and without positions.
    static Query allOf(String field, List<Forms> run) {
        var all = new BooleanQuery.Builder();
        for (var forms : run) {
            if (forms != Forms.ANY) {
                all.add(anyOf(field, forms.forms()), Occur.FILTER);
            }
        }
        return all.build();
    }

    /// Any of some terms, unweighed.
    static Query anyOf(String field, Collection<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.iterator().next()))
                : new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    private Query word(String field, Forms forms) throws IOException {
        if (forms.forms().isEmpty()) {
            return new MatchNoDocsQuery("no such word");
        }
        if (!forms.isWeighted()) {
            return new TermInSetQuery(field, forms.forms().stream().map(BytesRef::new).toList());
        }
        if (forms.forms().size() == 1) {
            return new TermQuery(new Term(field, forms.forms().iterator().next()));
        }
        return weighed(field, forms);
    }

    private Query weighed(String field, Forms forms) throws IOException {
        var synonyms = new SynonymQuery.Builder(field);
        var largest = 0;
        for (var form : forms.forms()) {
            var term = new Term(field, form);
            synonyms.addTerm(term);
            largest = Math.max(largest, reader.docFreq(term));
        }
        return largest == 0
                ? synonyms.build()
                : new BoostQuery(synonyms.build(), boost(field, forms, largest));
    }

    private float boost(String field, Forms forms, int largest) throws IOException {
        var documents = reader.getDocCount(field);
        var together = Math.min(documents, dictionary.frequency(field, forms));
        return (float) (idf(together, documents) / idf(Math.min(documents, largest), documents));
    }

    /// As BM25 has it.
    private static double idf(long frequency, long documents) {
        return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
    }
}
