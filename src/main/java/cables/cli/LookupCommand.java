package cables.cli;

import cables.export.Delimited;
import cables.export.GlossaryJson;
import cables.export.GlossaryTable;
import cables.vocabulary.Explanation;
import cables.vocabulary.Glossary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `cables lookup`: what the codes of cables mean. It needs no index.
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

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "auto",
            converter = Format.Converter.class,
            description = "text, json, jsonl, csv or tsv (default: by the name of -o, else text)")
    private Format format;

    @Option(names = "--json", description = "the same as -f json")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write to this file, which appears when it is whole")
    private Optional<String> file;

    LookupCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        var wanted = json ? Format.JSON : format.resolved(file);
        check(wanted);
        var glossary = new Glossary();
        var explanations = codes.stream().map(glossary::explain).toList();
        new Delivery(cables, file, wanted).deliver(out -> write(wanted, explanations, out));
        explanations.forEach(this::tellUnknown);
        return ended(explanations).number();
    }

    private void check(Format wanted) {
        switch (wanted) {
            case AUTO, TEXT, JSON, JSONL, CSV, TSV -> {}
            case IDS, RIS, BIBTEX, CSLJSON, TREC ->
                    throw new ParameterException(
                            spec.commandLine(),
                            "codes are explained as text, json, jsonl, csv or tsv, not as "
                                    + wanted);
        }
    }

    private void write(Format wanted, List<Explanation> explanations, Writer out)
            throws IOException {
        switch (wanted) {
            case JSON -> GlossaryJson.write(explanations, out);
            case JSONL -> GlossaryJson.writeLines(explanations, out);
            case CSV -> GlossaryTable.write(Delimited.CSV, explanations, out);
            case TSV -> GlossaryTable.write(Delimited.TSV, explanations, out);
            case AUTO, TEXT, IDS, RIS, BIBTEX, CSLJSON, TREC -> text().write(explanations, out);
        }
    }

    private GlossaryText text() {
        return file.isPresent()
                ? new GlossaryText(new Style(false), Wrapping.NONE)
                : new GlossaryText(cables.style(), cables.wrapping());
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
