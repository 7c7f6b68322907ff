package cables.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.UnicodeUtil;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

import java.io.IOException;

/// Forms told by what they fit, as they are too many to be looked up one by one: `a*` stands for
/// tens of thousands.
final class ManyForms implements Forms {

    private final Automaton automaton;
    private final CompiledAutomaton compiled;

    /// @param automaton of what they fit
    /// @param compiled the same, to be run over bytes
    ManyForms(Automaton automaton, CompiledAutomaton compiled) {
        this.automaton = automaton;
        this.compiled = compiled;
    }

    /// Those that stand in a field of one segment.
    TermsEnum in(Terms terms) throws IOException {
        return compiled.getTermsEnum(terms);
    }

    @Override
    public boolean isAny() {
        return false;
    }

    @Override
    public boolean isWeighted() {
        return false;
    }

    @Override
    public Query any(String field) {
        return new AutomatonQuery(
                new Term(field), automaton, false, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
    }

    @Override
    public boolean accepts(char[] chars, int from, int to, int hash) {
        var form = new byte[UnicodeUtil.maxUTF8Length(to - from)];
        var length = UnicodeUtil.UTF16toUTF8(chars, from, to - from, form);
        return compiled.getByteRunnable().run(form, 0, length);
    }
}
