package cables.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/// Makes the queries of words and phrases over exact forms, weighed as an index of stems would
/// weigh them.
final class WordQueries {

    private final Dictionary dictionary;

    WordQueries(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Words side by side, at least one. Nothing where one of several stands for very many: what
    /// asks for that looks at the places of its words.
    Query of(String field, List<Forms> run) throws IOException {
        if (run.size() == 1) {
            return word(field, run.getFirst());
        }
        var phrase = new MultiPhraseQuery.Builder();
        for (var i = 0; i < run.size(); i++) {
            if (!(run.get(i) instanceof FewForms few) || isNowhere(few)) {
                return new MatchNoDocsQuery("no such word, or very many");
            }
            if (!few.isAny()) {
                phrase.add(
                        few.forms().stream().map(it -> new Term(field, it)).toArray(Term[]::new),
                        i);
            }
        }
        return phrase.build();
    }

    private static boolean isNowhere(FewForms forms) {
        return !forms.isAny() && forms.forms().isEmpty();
    }

    /// All of the words, wherever they stand, unweighed and without positions.
    static Query allOf(String field, List<Forms> run) {
        var all = new BooleanQuery.Builder();
        for (var forms : run) {
            if (!forms.isAny()) {
                all.add(forms.any(field), Occur.FILTER);
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
        if (!(forms instanceof FewForms few && few.isWeighted())) {
            return forms.any(field);
        }
        var listed = dictionary.listed(field, few);
        return switch (listed.terms().size()) {
            case 0 -> new MatchNoDocsQuery("no such word");
            case 1 -> {
                var only = listed.terms().getFirst();
                yield new TermQuery(only.term(), only.states());
            }
            default -> new FormsQuery(listed);
        };
    }
}
