package cables.cli;

import cables.cli.CommandOutline.Argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The manual page, in the language of `man` (roff with the man macros).
///
/// @param root what stands before the command
/// @param commands in the order of the help
/// @param query what `cables help query` prints
/// @param fields what `cables help fields` prints
record Manual(
        CommandOutline root,
        List<CommandOutline> commands,
        List<String> query,
        List<String> fields) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(".TH CABLES 1");
        section("NAME", lines);
        lines.add("cables \\- " + text(root.description()));
        section("SYNOPSIS", lines);
        lines.add(text(root.synopsis()));
        section("EXAMPLES", lines);
        verbatim(root.examples(), lines);
        section("COMMANDS", lines);
        for (var command : commands) {
            command(command, lines);
        }
        section("OPTIONS OF ALL COMMANDS", lines);
        root.options().forEach(it -> argument(it, lines));
        section("QUERIES", lines);
        verbatim(query, lines);
        section("FIELDS", lines);
        verbatim(fields, lines);
        exitStatus(lines);
        environment(lines);
        return lines;
    }

    /// Without the options that all commands have.
    private void command(CommandOutline command, List<String> lines) {
        lines.add(".SS " + text(command.name()));
        lines.add(text(command.synopsis()));
        lines.add(".PP");
        lines.add(text(command.description()));
        var common = root.options().stream().map(Argument::names).toList();
        command.parameters().forEach(it -> argument(it, lines));
        command.options().stream()
                .filter(it -> !common.contains(it.names()))
                .forEach(it -> argument(it, lines));
        lines.add(".PP");
        verbatim(command.examples(), lines);
    }

    private static void argument(Argument argument, List<String> lines) {
        var label = argument.takesValue() ? " \\fI" + text(argument.label()) + "\\fR" : "";
        var names =
                argument.names().stream()
                        .map(it -> "\\fB" + text(it) + "\\fR")
                        .collect(Collectors.joining(", "));
        lines.add(".TP");
        lines.add((names + label).strip());
        lines.add(text(argument.description()));
    }

    private static void exitStatus(List<String> lines) {
        section("EXIT STATUS", lines);
        for (var code : ExitCode.values()) {
            lines.add(".TP");
            lines.add("\\fB" + code.number() + "\\fR");
            lines.add(text(code.meaning()));
        }
    }

    private static void environment(List<String> lines) {
        section("ENVIRONMENT", lines);
        for (var variable : Variable.values()) {
            lines.add(".TP");
            lines.add("\\fB" + text(variable.name()) + "\\fR");
            lines.add(text(variable.meaning()));
        }
    }

    private static void section(String title, List<String> lines) {
        lines.add(".SH " + title.toUpperCase(Locale.ROOT));
    }

    /// Lines that are not to be filled.
    private static void verbatim(List<String> text, List<String> lines) {
        lines.add(".nf");
        text.stream().map(Manual::text).forEach(lines::add);
        lines.add(".fi");
    }

    /// With what roff would take for its own escaped; a line may not begin with a dot or an
    /// apostrophe.
    private static String text(String plain) {
        var escaped = plain.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
