package cables.desk;

import cables.cable.CableId;
import cables.engine.AnswerFacts;
import cables.engine.Hit;
import cables.engine.HitSink;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.export.AnswerNote;
import cables.export.Asked;
import cables.export.ResultWriter;
import cables.query.Query;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Answers questions one after the other into one writer, hit by hit, and keeps count.
public final class Answers {

    private final SearchEngine engine;
    private final Function<Query, SearchRequest> request;
    private final AnswerNote note = new AnswerNote();
    private int found;
    private long written;
    private long total;
    private boolean partial;

    /// @param request makes the request for a question
    public Answers(SearchEngine engine, Function<Query, SearchRequest> request) {
        this.engine = engine;
        this.request = request;
    }

    /// Asks them all.
    public void write(List<Asked> questions, ResultWriter writer) throws IOException {
        for (var asked : questions) {
            var counted = new Counted(asked, writer);
            engine.search(request.apply(asked.question().query()), counted);
            counted.finish();
        }
        writer.end();
    }

    /// How many questions found something.
    public int found() {
        return found;
    }

    /// The file that a cable of the answers comes from.
    public Optional<String> path(CableId id) throws IOException {
        return engine.cable(id).map(it -> it.leading().provenance().path());
    }

    /// How many cables match, those that were not written too.
    public long total() {
        return total;
    }

    /// Whether time ran out for one of them, so that it may lack something.
    public boolean partial() {
        return partial;
    }

    /// How many hits were written in all.
    public long written() {
        return written;
    }

    /// What was asked and what came of it.
    public AnswerNote note() {
        return note;
    }

    /// Passes the answer to one question on.
    private final class Counted implements HitSink {

        private final Asked asked;
        private final ResultWriter writer;
        private AnswerFacts facts = new AnswerFacts("", 0, false);
        private long hits;

        Counted(Asked asked, ResultWriter writer) {
            this.asked = asked;
            this.writer = writer;
        }

        @Override
        public void start(AnswerFacts answer) throws IOException {
            facts = answer;
            writer.start(asked, answer);
        }

        @Override
        public void hit(Hit hit) throws IOException {
            hits++;
            writer.hit(hit);
        }

        @Override
        public boolean wantsMore() {
            return writer.wantsMore();
        }

        void finish() throws IOException {
            writer.finish();
            note.add(asked, facts, hits);
            found += facts.total() > 0 ? 1 : 0;
            partial |= facts.partial();
            written += hits;
            total += facts.total();
        }
    }
}
