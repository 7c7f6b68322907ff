package cables.cli;

import cables.desk.Format;
import cables.query.Field;
import cables.vocabulary.Mrns;
import cables.vocabulary.Spelling;

import picocli.CommandLine.Model.CommandSpec;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What may have been meant by a word that is no command, and by an option that a command has not:
/// what it is called elsewhere, and what is written much like it.
final class Meant {

    private static final int MOST_NEAR_ONES = 2;
    private static final int SHORT = 5;

    /// Those that take something away are never proposed to somebody who did not ask for them.
    private static final Set<String> DESTRUCTIVE = Set.of("delete", "rebuild", "rollback");

    private static final Pattern DENIED = Pattern.compile("(?:not|no|without|exclude)-(.+)");

    /// What something is called elsewhere, and what it is here.
    private record Habit(List<String> names, String here) {

        static Habit of(String here, String names) {
            return new Habit(List.of(names.split(" ")), here);
        }

        /// The option that it begins with.
        String option() {
            return here.split(" ", 2)[0];
        }
    }

    private static final List<Habit> COMMANDS =
            List.of(
                    Habit.of(
                            "to cite a cable: cables show 10BEIJING326 -f ris",
                            "cite citation ref footnote ris bibtex"),
                    Habit.of("did you mean search?", "find query grep look ask"),
                    Habit.of("did you mean show?", "read open cat get view print display"),
                    Habit.of("did you mean search or status?", "list ls all info"),
                    Habit.of("did you mean facet?", "count stats group histogram top"),
                    Habit.of("did you mean lookup?", "define explain what meaning code whatis"),
                    Habit.of("did you mean index?", "add update import load ingest"),
                    Habit.of("did you mean serve?", "web gui ui browser browse server"),
                    Habit.of("did you mean kwic?", "concordance concord context"),
                    Habit.of("did you mean trend?", "timeline plot chart graph"),
                    Habit.of("did you mean similar?", "like related more"),
                    Habit.of("did you mean parse --check?", "check validate survey"),
                    Habit.of(
                            "to save what is found: cables search WORDS -o FILE.csv",
                            "export save download"));

    private static final List<Habit> OPTIONS =
            List.of(
                    Habit.of(
                            "--since 2009 --until 2009",
                            "year years date dates when period between day month"),
                    Habit.of("--since 2009", "after start begin start-date from-date newer"),
                    Habit.of("--until 2009", "before end stop end-date to-date older"),
                    Habit.of("-n 20", "limit max top first head size results num"),
                    Habit.of("--skip 10", "offset page"),
                    Habit.of("--color never", "no-color no-colour nocolor nocolour plain"),
                    Habit.of("--sort newest", "order order-by sort-by newest latest oldest"),
                    Habit.of("-o FILE", "out file save export output-file"),
                    Habit.of("-p BEIJING", "sender embassy"),
                    Habit.of("--excel", "xlsx xls spreadsheet"),
                    Habit.of("--count", "total number"));

    private Meant() {}

    /// What may have been meant by words of which the first is no command, behind a semicolon;
    /// nothing where nothing is near.
    static String byCommand(List<String> typed, CommandSpec root) {
        var word = typed.getFirst();
        return told(
                habit(COMMANDS, word.toLowerCase(Locale.ROOT), it -> true)
                        .map(Habit::here)
                        .or(() -> nearOne(word, root))
                        .or(() ->
                                Optional.of(typed)
                                        .filter(it -> !isDestructive(word))
                                        .map(Meant::query)));
    }

    /// A command that is written much like this; nothing where none is.
    static String nearCommand(String word, CommandSpec root) {
        return told(nearOne(word, root));
    }

    private static Optional<String> nearOne(String word, CommandSpec root) {
        return question(near(word, root.subcommands().keySet().stream()));
    }

    /// What may have been meant by an option, behind a semicolon; nothing where nothing is near.
    static String byOption(String typed, CommandSpec command) {
        var name = typed.replaceFirst("^-+", "").replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
        return told(
                habit(OPTIONS, name, it -> has(command, it.option()))
                        .flatMap(it -> question(List.of(it.here())))
                        .or(() -> form(name, command))
                        .or(() -> field(name, command))
                        .or(() -> question(near(name, names(command)))));
    }

    private static String told(Optional<String> meant) {
        return meant.map("; "::concat).orElse("");
    }

    private static Optional<Habit> habit(List<Habit> habits, String name, Predicate<Habit> fits) {
        return habits.stream().filter(it -> it.names().contains(name)).filter(fits).findFirst();
    }

    private static Optional<String> question(List<String> near) {
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of("did you mean " + String.join(" or ", near) + "?");
    }

    private static boolean has(CommandSpec command, String option) {
        return command.optionsMap().containsKey(option);
    }

    private static Stream<String> names(CommandSpec command) {
        return command.optionsMap().keySet().stream().filter(it -> it.startsWith("--"));
    }

    /// Those that one slip makes of it, or two where it is long.
    private static List<String> near(String typed, Stream<String> names) {
        int slips = typed.length() <= SHORT ? 1 : 2;
        var written = typed.toLowerCase(Locale.ROOT);
        return names.filter(it -> !DESTRUCTIVE.contains(it))
                .filter(it -> isNear(written, bare(it), slips))
                .sorted(Comparator.comparingInt(it -> Spelling.distance(written, bare(it))))
                .limit(MOST_NEAR_ONES)
                .toList();
    }

    private static boolean isNear(String typed, String name, int slips) {
        return (typed.length() > 1 && name.startsWith(typed))
                || (Spelling.isNear(typed, name) && Spelling.distance(typed, name) <= slips);
    }

    private static String bare(String option) {
        return option.replaceFirst("^-+", "");
    }

    private static boolean isDestructive(String word) {
        return DESTRUCTIVE.stream().anyMatch(it -> Spelling.isNear(word, it));
    }

    /// The words before the first option, as a question.
    private static String query(List<String> typed) {
        var words =
                typed.stream()
                        .takeWhile(it -> !it.startsWith("-"))
                        .map(it -> it.matches("[\\p{L}\\p{Nd}:.,-]+") ? it : "'" + it + "'")
                        .collect(Collectors.joining(" "));
        return Mrns.number(words).isPresent()
                ? "to read it: cables show " + words
                : "to search for it: cables search " + words;
    }

    private static Optional<String> form(String name, CommandSpec command) {
        var forms = Optional.ofNullable(command.findOption("--format"));
        return Format.called(name)
                .map(Format::toString)
                .filter(it ->
                        forms.stream()
                                .flatMap(form -> CommandOutline.values(form).stream())
                                .anyMatch(it::equals))
                .flatMap(it -> question(List.of("-f " + it)));
    }

    /// Where a query is taken, what has no option of its own is a field of it.
    private static Optional<String> field(String name, CommandSpec command) {
        boolean asks =
                command.positionalParameters().stream()
                        .anyMatch(it -> it.paramLabel().equals("QUERY"));
        if (!asks) {
            return Optional.empty();
        }
        var denied = DENIED.matcher(name);
        return denied.matches()
                ? fieldOf(denied.group(1)).map(it -> in("NOT " + it.label() + ":X"))
                : fieldOf(name).map(it -> in(it.example()));
    }

    private static String in(String query) {
        return "write '" + query + "' in the query";
    }

    private static Optional<Field> fieldOf(String name) {
        return Arrays.stream(Field.values())
                .filter(it -> it.label().equals(name) || it.aliases().contains(name))
                .findFirst();
    }
}
