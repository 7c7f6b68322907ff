package cables.cli;

import cables.cable.Body;
import cables.cable.Cable;
import cables.cable.CableId;
import cables.cable.Paragraph;
import cables.cable.RawCable;
import cables.cable.Span;
import cables.desk.AnswerForms;
import cables.desk.CitedCable;
import cables.desk.Format;
import cables.desk.IndexedCable;
import cables.engine.CableSummary;
import cables.engine.SearchEngine;
import cables.engine.StoredCable;
import cables.export.CableJson;
import cables.export.ParagraphTable;
import cables.query.EmptyQuery;
import cables.query.ParsedQuery;
import cables.query.QueryParser;
import cables.query.RefusedQuery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
import java.util.stream.Collectors;

/// `cables show`: one cable, to be read.
@Command(
        name = "show",
        customSynopsis = "cables show [OPTIONS] ID%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = "Read one cable, named by its number in any spelling.",
        footer = {
            "",
            "Examples:",
            "  cables show 10BEIJING326",
            "  cables show 10 BEIJING 000326 --para 2-4",
            "  cables show 10BEIJING326 --query 'traffick* victims'",
            "  cables show 10BEIJING326 --json",
            "  cables show 10BEIJING326 --para 3 -f ris  to cite"
        })
final class ShowCommand implements Callable<Integer>, Paged {

    private final CablesCommand cables;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "10BEIJING326, '10 BEIJING 000326', 'BEIJING 326'")
    private List<String> words = List.of();

    @Option(names = "--raw", description = "its text as it came, unchanged")
    private boolean raw;

    @Option(
            names = "--copy",
            paramLabel = "N",
            description = "another of its texts, where there are more: a corrected copy, a release")
    private int copy = 1;

    @Mixin
    private final FormOptions form =
            new FormOptions(
                    Format.TEXT,
                    Format.JSON,
                    Format.CSV,
                    Format.TSV,
                    Format.RIS,
                    Format.BIBTEX,
                    Format.CSLJSON);

    @Option(
            names = "--para",
            paramLabel = "N",
            converter = ParagraphNumbers.Converter.class,
            description = "these paragraphs alone: 3, 2-4, 1,5-7")
    private Optional<ParagraphNumbers> paragraphs;

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description = "mark where the cable matches this")
    private Optional<String> query;

    ShowCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        form.form(it -> "; cables search id:%s -f %s has it".formatted(String.join("", words), it));
        if (raw && paragraphs.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--raw is the whole text: --para has no part in it");
        }
        var spelling = String.join(" ", words);
        try (var engine = cables.engine()) {
            return new NamedCable(cables, engine).use(spelling, it -> show(it, engine)).number();
        }
    }

    /// Where the query matches; nowhere, if there is none.
    private List<Span> marks(CableId id, SearchEngine engine) throws IOException {
        if (query.isEmpty()) {
            return List.of();
        }
        var question = question(query.get());
        var marks = engine.marks(question.query(), id);
        if (marks.isEmpty()) {
            cables.talk().say("%s does not match %s".formatted(id, question.readAs()));
        }
        return marks.orElse(List.of());
    }

    private ParsedQuery question(String text) {
        return switch (QueryParser.parse(text)) {
            case RefusedQuery refused ->
                    throw new ParameterException(spec.commandLine(), refused.message());
            case EmptyQuery empty ->
                    throw new ParameterException(
                            spec.commandLine(), "--query has nothing to look for");
            case ParsedQuery parsed -> {
                cables.talk().repairs(text, parsed.repairs());
                yield parsed;
            }
        };
    }

    private ExitCode show(CableSummary named, SearchEngine engine) throws IOException {
        var stored = engine.cable(named.id()).orElseThrow();
        var version = stored.copy(copy);
        if (version.isEmpty()) {
            cables.talk()
                    .say(
                            "%s has no copy %d, but %d"
                                    .formatted(stored.id(), copy, stored.versions().size()));
            return ExitCode.NOTHING_FOUND;
        }
        var marks = marks(stored.id(), engine);
        var text = version.get().raw();
        if (raw) {
            showRaw(text);
            return ExitCode.DONE;
        }
        return show(named, stored, IndexedCable.read(text, engine), copy == 1 ? marks : List.of());
    }

    private ExitCode show(CableSummary named, StoredCable stored, Cable whole, List<Span> marks)
            throws IOException {
        var cable = paragraphs.map(it -> narrowed(whole, it)).orElse(whole);
        if (paragraphs.isPresent() && cable.body().paragraphs().isEmpty()) {
            cables.talk().say("%s has no paragraph %s".formatted(cable.id(), paragraphs.get()));
            return ExitCode.NOTHING_FOUND;
        }
        switch (form.form()) {
            case JSON -> write(out -> json(cable, marks, out));
            case RIS, BIBTEX, CSLJSON -> write(out -> cited(named, cable).write(form.form(), out));
            case CSV, TSV ->
                    write(out -> AnswerForms.write(new ParagraphTable(cable), form.form(), out));
            case AUTO, TEXT, JSONL, IDS, TREC -> showText(cable, whole, stored, marks);
        }
        return ExitCode.DONE;
    }

    /// The cable with these of its paragraphs alone.
    private static Cable narrowed(Cable cable, ParagraphNumbers wanted) {
        var found = cable.body().paragraphs().stream().filter(wanted::includes).toList();
        return new Cable(
                cable.id(),
                cable.heading(),
                new Body(found, cable.body().signature()),
                cable.published(),
                cable.provenance(),
                cable.reading());
    }

    private CitedCable cited(CableSummary named, Cable cable) {
        var numbers =
                paragraphs.stream()
                        .flatMap(it -> cable.body().paragraphs().stream())
                        .flatMap(it -> it.number().stream().boxed())
                        .toList();
        return new CitedCable(named, numbers);
    }

    private void showText(Cable cable, Cable whole, StoredCable stored, List<Span> marks)
            throws IOException {
        if (paragraphs.isEmpty()) {
            showAll(cable, stored, marks);
            return;
        }
        write(out -> text(marks).writeExcerpt(cable, out));
        tellElsewhere(whole, cable.body().paragraphs(), marks);
    }

    private void json(Cable cable, List<Span> marks, Writer out) throws IOException {
        if (query.isPresent()) {
            CableJson.write(cable, marks, out);
        } else {
            CableJson.write(cable, out);
        }
    }

    private void showRaw(RawCable text) throws IOException {
        boolean isPrinted = cables.world().terminal().stdout() && form.file().isEmpty();
        write(out -> out.write(isPrinted ? TerminalText.safeLines(text.text()) : text.text()));
    }

    private void showAll(Cable cable, StoredCable stored, List<Span> marks) throws IOException {
        write(out -> text(marks).write(cable, out));
        int copies = stored.versions().size();
        if (copies > 1) {
            int other = copy == 1 ? 2 : 1;
            cables.talk()
                    .say(
                            "copy %d of %d: cables show %s --copy %d shows another"
                                    .formatted(copy, copies, stored.id(), other));
        }
    }

    /// Where the query matches, if it does so in none of the paragraphs that are shown.
    private void tellElsewhere(Cable cable, List<Paragraph> shown, List<Span> marks) {
        if (!marks.isEmpty() && shown.stream().noneMatch(it -> isMarked(it, marks))) {
            var marked =
                    cable.body().paragraphs().stream()
                            .filter(it -> isMarked(it, marks))
                            .map(ShowCommand::name)
                            .collect(Collectors.joining(", "));
            cables.talk()
                    .say(
                            "the query matches in %s"
                                    .formatted(marked.isEmpty() ? "the heading" : marked));
        }
    }

    private static boolean isMarked(Paragraph paragraph, List<Span> marks) {
        return marks.stream().anyMatch(it -> !paragraph.passage().ofRaw(it).isEmpty());
    }

    private static String name(Paragraph paragraph) {
        return paragraph.number().isPresent()
                ? "paragraph " + paragraph.number().getAsInt()
                : "a paragraph without a number";
    }

    private CableText text(List<Span> marks) {
        return new CableText(form.style(cables), form.wrapping(cables), marks);
    }

    private void write(Outlet.Content content) throws IOException {
        form.delivery(cables).deliver(content);
        form.tellWritten("", cables);
    }
}
