package cables.cli;

import cables.desk.Format;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Options that say in what form an answer is wanted, and where; each command has forms of its own.
final class FormOptions {

    private static final String EXCEL = "--excel";

    private final List<Format> forms;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "auto")
    private Format format;

    @Option(names = "--json", description = "the same as -f json")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write to this file, which appears when it is whole")
    private Optional<String> file;

    @Option(
            names = EXCEL,
            description = "for a spreadsheet: csv, or tsv, behind a UTF-8 byte order mark")
    private boolean excel;

    /// @param forms that the command has
    FormOptions(Format... forms) {
        this.forms = List.of(forms);
    }

    /// Has the help and the completion of a command name the forms that it has.
    static void tell(CommandSpec command) {
        var option = command.findOption("--format");
        if (option != null && owner(option) instanceof FormOptions options) {
            var telling =
                    option.toBuilder()
                            .description(
                                    options.names() + " (default: by the name of -o, else text)")
                            .converters(new FormatConverter(options.forms))
                            .completionCandidates(
                                    options.forms.stream().map(Format::toString).toList());
            command.remove(option);
            command.addOption(telling.build());
            if (options.forms.stream().noneMatch(Format::isTable)) {
                command.remove(command.findOption(EXCEL));
            }
        }
    }

    private static Object owner(OptionSpec option) {
        try {
            return option.scope().get();
        } catch (Exception never) {
            throw new IllegalStateException(never);
        }
    }

    /// `text, json or csv`.
    private String names() {
        return Alternatives.of(forms);
    }

    private static String endings(Stream<Format> forms) {
        return Alternatives.of(forms.map(Format::ending).toList());
    }

    /// The form, known to be one that the command has.
    ///
    /// @throws ParameterException when it is none
    Format form() {
        return form(it -> "");
    }

    /// The form, known to be one that the command has.
    ///
    /// @param otherwise what is said besides where it is none
    /// @throws ParameterException when it is none
    Format form(Function<Format, String> otherwise) {
        var form = wanted();
        if (namesNoForm() && Format.isOffice(file.orElseThrow())) {
            throw misused(
                    "-o %s: there is no such form; a name may end in %s%s"
                            .formatted(file.get(), endings(forms.stream()), spreadsheets()));
        }
        if (excel && !form.isTable()) {
            throw misused(EXCEL + " goes with -f csv and -f tsv");
        }
        if (!forms.contains(form)) {
            throw misused(
                    "cables %s prints %s, no %s"
                                    .formatted(spec.commandLine().getCommandName(), names(), form)
                            + otherwise.apply(form));
        }
        return form;
    }

    private Format wanted() {
        boolean tabled = excel && format == Format.AUTO && file.isEmpty();
        return json ? Format.JSON : tabled ? Format.CSV : format.resolved(file);
    }

    private String spreadsheets() {
        return forms.contains(Format.CSV) ? " (for a spreadsheet: .csv, with --excel)" : "";
    }

    private boolean namesNoForm() {
        return !json
                && format == Format.AUTO
                && file.filter(it -> Format.of(it).isEmpty()).isPresent();
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /// Tells that the file was written, and as what, where its name does not say that.
    ///
    /// @param what `3 cables `; empty where nothing is counted
    void tellWritten(String what, CablesCommand cables) {
        var others = endings(forms.stream().filter(it -> it != Format.TEXT));
        var form = namesNoForm() ? ", as text (another form: %s)".formatted(others) : "";
        file.ifPresent(it -> cables.talk().say(what + "written to " + it + form));
    }

    /// The file that is to be written, instead of stdout.
    Optional<String> file() {
        return file;
    }

    /// What brings the answer to where it is wanted.
    Delivery delivery(CablesCommand cables) {
        return delivery(form(), cables);
    }

    /// What brings an answer in another form there.
    Delivery delivery(Format form, CablesCommand cables) {
        return new Delivery(cables, file, form, excel && form.isTable());
    }

    /// How text is printed there.
    Style style(CablesCommand cables) {
        return file.isPresent() ? new Style(false) : cables.style();
    }

    /// How lines are broken there.
    Wrapping wrapping(CablesCommand cables) {
        return file.isPresent() ? Wrapping.NONE : cables.wrapping();
    }
}
