package cables.cli;

import cables.cable.Cable;
import cables.cable.RawCable;
import cables.engine.CableSummary;
import cables.engine.SearchEngine;
import cables.engine.StoredCable;
import cables.export.CableJson;
import cables.parse.CableParser;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

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
            "  cables show 10 BEIJING 000326 --para 3",
            "  cables show 10BEIJING326 --json"
        })
final class ShowCommand implements Callable<Integer>, Paged {

    private final CablesCommand cables;

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "10BEIJING326, '10 BEIJING 000326', 'BEIJING 326'")
    private List<String> words = List.of();

    @Option(names = "--raw", description = "its text as it came, unchanged")
    private boolean raw;

    @Option(names = "--json", description = "all that was read from it, as JSON")
    private boolean json;

    @Option(names = "--para", paramLabel = "N", description = "paragraph N alone")
    private Optional<Integer> paragraph;

    ShowCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        var spelling = String.join(" ", words);
        try (var engine = cables.engine()) {
            var finder = new CableFinder(engine);
            var found = finder.find(spelling);
            return switch (found.size()) {
                case 0 -> missing(spelling, finder.near(spelling));
                case 1 -> show(stored(engine, found.getFirst())).number();
                default -> ambiguous(spelling, found);
            };
        }
    }

    private static StoredCable stored(SearchEngine engine, CableSummary found) throws IOException {
        return engine.cable(found.id()).orElseThrow();
    }

    private int missing(String spelling, List<CableSummary> near) {
        cables.talk().say("no cable " + spelling + " in the index" + CableList.nearest(near));
        return ExitCode.NOTHING_FOUND.number();
    }

    /// Several cables are none that could be shown: they are named, and it is a matter of usage.
    private int ambiguous(String spelling, List<CableSummary> found) {
        cables.talk().failure(spelling + " may be any of these: say which");
        new CableList(cables.wrapping()).lines(found).forEach(cables.talk()::line);
        return ExitCode.USAGE.number();
    }

    private ExitCode show(StoredCable stored) throws IOException {
        if (raw) {
            showRaw(stored.leading());
            return ExitCode.DONE;
        }
        var cable = new CableParser().parse(stored.leading());
        if (json) {
            write(out -> CableJson.write(cable, out), true);
            return ExitCode.DONE;
        }
        return paragraph.isPresent()
                ? showParagraph(cable, paragraph.get())
                : showAll(cable, stored);
    }

    private void showRaw(RawCable text) throws IOException {
        var isTerminal = cables.world().terminal().stdout();
        write(
                out -> out.write(isTerminal ? TerminalText.safeLines(text.text()) : text.text()),
                false);
    }

    private ExitCode showAll(Cable cable, StoredCable stored) throws IOException {
        write(out -> text().write(cable, out), false);
        if (stored.versions().size() > 1) {
            cables.talk().say("the first of %d versions".formatted(stored.versions().size()));
        }
        return ExitCode.DONE;
    }

    private ExitCode showParagraph(Cable cable, int number) throws IOException {
        boolean isThere =
                cable.body().paragraphs().stream()
                        .anyMatch(it -> it.number().equals(java.util.OptionalInt.of(number)));
        if (!isThere) {
            cables.talk().say("%s has no paragraph %d".formatted(cable.id(), number));
            return ExitCode.NOTHING_FOUND;
        }
        write(out -> text().write(cable, number, out), false);
        return ExitCode.DONE;
    }

    private CableText text() {
        return new CableText(cables.style(), cables.wrapping());
    }

    private void write(Outlet.Content content, boolean isJson) throws IOException {
        new Outlet.ToStream(cables.world().out())
                .write(out -> content.to(isJson ? forJson(out) : out));
    }

    private Writer forJson(Writer out) {
        return cables.world().terminal().stdout()
                ? new SafeWriter(out, TerminalText::safeJson)
                : out;
    }
}
