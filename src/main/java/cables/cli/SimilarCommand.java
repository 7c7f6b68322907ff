package cables.cli;

import cables.desk.Answers;
import cables.desk.Format;
import cables.desk.HitsWanted;
import cables.engine.CableSummary;
import cables.engine.SearchEngine;
import cables.export.Asked;
import cables.query.ParsedQuery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/// `cables similar`: cables like one.
@Command(
        name = "similar",
        customSynopsis = "cables similar [OPTIONS] ID%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Find cables like one: by the words of its SUBJECT and body that tell it from others,"
                    + " and by its TAGS; and say in what each is alike.",
            "",
            "As JSON, readAs is the query that was made of it, to be changed and asked again."
        },
        footer = {
            "",
            "Examples:",
            "  cables similar 10BEIJING326",
            "  cables similar 10 BEIJING 000326 -n 50 -f csv"
        })
final class SimilarCommand implements Callable<Integer>, Paged {

    private final CablesCommand cables;

    @Mixin private HitOptions hits;

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "10BEIJING326, '10 BEIJING 000326', 'BEIJING 326'")
    private List<String> words = List.of();

    SimilarCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        hits.check();
        try (var engine = cables.engine()) {
            return new NamedCable(cables, engine)
                    .use(String.join(" ", words), it -> answer(it, engine))
                    .number();
        }
    }

    /// People are told in what cables are alike, and need no stretches of text for that.
    private int usualSnippets() {
        return hits.format() == Format.TEXT ? 0 : HitsWanted.USUAL_SNIPPETS;
    }

    private ExitCode answer(CableSummary cable, SearchEngine engine) throws IOException {
        var query = engine.likeness(cable.id());
        var question = new ParsedQuery(cable.id().value(), query, List.of());
        var answers = new Answers(engine, it -> hits.request(it, usualSnippets()));
        var why = new Alikeness(engine, cable);
        hits.deliver(List.of(Asked.alone(question)), false, answers, why, cables);
        if (answers.found() == 0) {
            cables.talk().say("nothing is like " + cable.id());
            return ExitCode.NOTHING_FOUND;
        }
        return ExitCode.DONE;
    }
}
