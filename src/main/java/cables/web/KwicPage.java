package cables.web;

import cables.desk.Amounts;
import cables.desk.Answers;
import cables.desk.Format;
import cables.desk.KwicOrder;
import cables.engine.AnswerFacts;
import cables.engine.Hit;
import cables.engine.SearchEngine;
import cables.export.Asked;
import cables.export.Context;
import cables.export.ResultWriter;
import cables.query.ParsedQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The page of every match in its context.
final class KwicPage {

    private static final int USUAL = 100;

    private KwicPage() {}

    static Reply page(Inquiry asked, SearchEngine engine) throws IOException {
        var question = asked.questionOrAll();
        var order = AnswerData.named(Param.SORT, KwicOrder.RELEVANCE, KwicOrder.values(), asked);
        int most = asked.number(Param.N).filter(it -> it > 0).orElse(USUAL);
        var lines = new Lines(question);
        new Answers(engine, it -> AnswerData.matches(it, order, AnswerData.USUAL_WIDTH))
                .write(List.of(Asked.alone(question)), order.before(lines, most + 1L));
        return new Reply.Page("kwic", view(question, lines, order, most));
    }

    private static KwicView view(ParsedQuery question, Lines lines, KwicOrder chosen, int most) {
        var readAs = question.readAs();
        return new KwicView(
                Frame.of("Word by word: " + readAs, question.text()),
                readAs,
                Amounts.cables(lines.total),
                lines.lines.stream().limit(most).toList(),
                lines.lines.size() > most,
                Stream.of(KwicOrder.values()).map(it -> order(it, chosen, readAs)).toList(),
                SearchView.Choice.exports(
                        List.of(Format.CSV, Format.JSON), it -> path(it, readAs)));
    }

    private static SearchView.Choice order(KwicOrder order, KwicOrder chosen, String question) {
        var name = order.name().toLowerCase(Locale.ROOT);
        return new SearchView.Choice(name, path("", question) + "&sort=" + name, order == chosen);
    }

    private static String path(String ending, String question) {
        return "/kwic" + ending + "?q=" + Links.encoded(question);
    }

    /// Keeps the lines of a page.
    private static final class Lines implements ResultWriter {
        private final String question;
        private final List<KwicView.Line> lines = new ArrayList<>();
        private long total;

        Lines(ParsedQuery question) {
            this.question = question.readAs();
        }

        @Override
        public void start(Asked asked, AnswerFacts facts) {
            total = facts.total();
        }

        @Override
        public void hit(Hit hit) {
            var shown = HitView.of(hit, question);
            var stretch = shown.stretches().getFirst();
            var context = Context.of(hit.snippets().getFirst());
            lines.add(
                    new KwicView.Line(
                            shown.id(),
                            stretch.place(),
                            stretch.link(),
                            context.left(),
                            context.match(),
                            context.right()));
        }
    }
}
