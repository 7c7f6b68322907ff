package cables.cli;

import cables.desk.AnswerForms;
import cables.desk.Format;
import cables.desk.Occurrences;
import cables.vocabulary.Explanation;
import cables.vocabulary.Glossary;
import cables.vocabulary.Meaning;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `cables lookup`: what the codes of cables mean. It needs no index; where there is one, it says
/// how often they are in it.
@Command(
        name = "lookup",
        customSynopsis = "cables lookup [OPTIONS] CODE...%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = "Explain codes, posts, markings; find codes by what they mean.",
        footer = {
            "",
            "Examples:",
            "  cables lookup KTIP                      TAGS",
            "  cables lookup BEIJING RUEHBJ            a post, by name or routing indicator",
            "  cables lookup EXDIS OO UUUUU            captions, precedence, signals",
            "  cables lookup C/NF '1.4(b)' XGDS        markings, reasons, declassification",
            "  cables lookup 10BEIJING326              the number of a cable",
            "  cables lookup China                     a country: its TAGS and posts",
            "  cables lookup 'trafficking in persons'  what code means that"
        })
final class LookupCommand implements Callable<Integer>, Paged {

    private final CablesCommand cables;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "CODE",
            arity = "1..*",
            description = "a code, a post, a country, or words in quotes")
    private List<String> codes = List.of();

    @Mixin
    private final FormOptions form =
            new FormOptions(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV, Format.TSV);

    LookupCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        var delivery = form.delivery(cables);
        if (codes.stream().allMatch(String::isBlank)) {
            throw new ParameterException(
                    spec.commandLine(), "there is nothing to look up; try cables lookup KTIP");
        }
        var glossary = new Glossary();
        var explanations = codes.stream().flatMap(it -> explained(it, glossary)).toList();
        var meanings = explanations.stream().flatMap(it -> it.meanings().stream()).toList();
        var counts = counts(meanings);
        delivery.deliver(out -> write(delivery.format(), explanations, counts, out));
        form.tellWritten("", cables);
        explanations.forEach(this::tellUnknown);
        return ended(explanations).number();
    }

    /// What it means; what its parts mean, if it is a list of codes and not one code with commas.
    private static Stream<Explanation> explained(String code, Glossary glossary) {
        var whole = glossary.explain(code);
        return whole.meanings().isEmpty() && code.contains(",")
                ? Stream.of(code.split(",", -1)).filter(it -> !it.isBlank()).map(glossary::explain)
                : Stream.of(whole);
    }

    /// In how many cables they stand, where there is an index that says so.
    private Map<Meaning, Long> counts(List<Meaning> meanings) {
        if (!cables.index().exists()) {
            return Map.of();
        }
        try (var engine = cables.index().open()) {
            return Occurrences.of(meanings, engine);
        } catch (IOException noneToAsk) {
            return Map.of();
        }
    }

    private void write(
            Format wanted, List<Explanation> explanations, Map<Meaning, Long> counts, Writer out)
            throws IOException {
        if (!AnswerForms.write(explanations, counts, wanted, out)) {
            text(counts).write(explanations, out);
        }
    }

    private GlossaryText text(Map<Meaning, Long> counts) {
        return new GlossaryText(form.style(cables), form.wrapping(cables), counts);
    }

    private void tellUnknown(Explanation explanation) {
        if (explanation.meanings().isEmpty()) {
            cables.talk()
                    .say("%s is not known%s".formatted(explanation.asked(), near(explanation)));
        }
    }

    private static String near(Explanation explanation) {
        return explanation.near().isEmpty()
                ? ""
                : "; near: " + String.join(", ", explanation.near());
    }

    private static ExitCode ended(List<Explanation> explanations) {
        return explanations.stream().allMatch(it -> it.meanings().isEmpty())
                ? ExitCode.NOTHING_FOUND
                : ExitCode.DONE;
    }
}
