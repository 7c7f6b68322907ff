package cables.cli;

import cables.cli.CommandOutline.Argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes what a shell needs to complete command lines of `cables`.
///
/// @param root what stands before the command
/// @param commands in the order of the help
record Completion(CommandOutline root, List<CommandOutline> commands) {

    private static final String ZSH_START =
            """
            #compdef cables
            # Completes cables in zsh. In ~/.zshrc, below compinit:
            #   source <(cables completion zsh)
            _cables() {
                local context state state_descr line
                typeset -A opt_args
                local -a commands=(
            """;

    /// The shells that it speaks to.
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    List<String> lines(Shell shell) {
        return switch (shell) {
            case BASH -> bash();
            case ZSH -> zsh();
        };
    }

    /// What can stand for an argument.
    private enum Kind {
        FILES,
        FOLDERS,
        VALUES,
        ANYTHING;

        static Kind of(Argument argument) {
            return switch (argument.label()) {
                case "FILE", "PATH" -> FILES;
                case "DIR" -> FOLDERS;
                default -> argument.values().isEmpty() ? ANYTHING : VALUES;
            };
        }
    }

    /// The values that an argument may have; there is help on all commands.
    private Stream<String> values(Argument argument) {
        var values = argument.values().stream();
        return argument.label().equals("TOPIC") ? Stream.concat(commandNames(), values) : values;
    }

    // --- bash -----------------------------------------------------------------------------------

    private List<String> bash() {
        var lines = new ArrayList<String>();
        bashStart().lines().forEach(lines::add);
        all().forEach(command -> lines.addAll(bashValues(command)));
        lines.add("    esac");
        lines.add("    case $command:$word in");
        lines.add("        :-*) %s ;;".formatted(bashWords(names(root))));
        lines.add("        :*) %s ;;".formatted(bashWords(commandNames())));
        commands.forEach(command -> lines.addAll(bashWords(command)));
        lines.add("    esac");
        lines.add("}");
        lines.add("complete -F _cables cables ./cables");
        return lines;
    }

    /// Finds out which command is meant: the first word that belongs to no option.
    private String bashStart() {
        return """
        # Completes cables in bash 4 and later. In ~/.bashrc:
        #   source <(cables completion bash)
        _cables() {
            local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
            local command= i
            for ((i = 1; i < COMP_CWORD; i++)); do
                case ${COMP_WORDS[i]} in
                    %s) ((i++)) ;;
                    -*) ;;
                    *) command=${COMP_WORDS[i]}; break ;;
                esac
            done
            COMPREPLY=()
            case $command:$before in
        """
                .formatted(alternatives(valued(root)));
    }

    /// What follows an option of a command that takes a value.
    private List<String> bashValues(CommandOutline outline) {
        var command = outline.equals(root) ? "" : outline.name();
        return valued(outline)
                .map(it -> {
                    var patterns =
                            it.names().stream()
                                    .map(name -> command + ":" + name)
                                    .collect(Collectors.joining("|"));
                    return "        %s) %s; return ;;".formatted(patterns, bashValue(it));
                })
                .toList();
    }

    private List<String> bashWords(CommandOutline command) {
        var lines = new ArrayList<String>();
        lines.add("        %s:-*) %s ;;".formatted(command.name(), bashWords(names(command))));
        command.parameters().stream()
                .limit(1)
                .filter(it -> Kind.of(it) != Kind.ANYTHING)
                .map(it -> "        %s:*) %s ;;".formatted(command.name(), bashValue(it)))
                .forEach(lines::add);
        return lines;
    }

    private String bashValue(Argument argument) {
        return switch (Kind.of(argument)) {
            case FILES -> "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$word\")";
            case FOLDERS ->
                    "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$word\")";
            case VALUES -> bashWords(values(argument));
            case ANYTHING -> ":";
        };
    }

    private static String bashWords(Stream<String> words) {
        return "mapfile -t COMPREPLY < <(compgen -W '%s' -- \"$word\")"
                .formatted(words.collect(Collectors.joining(" ")));
    }

    private static String alternatives(Stream<Argument> options) {
        return options.flatMap(it -> it.names().stream()).collect(Collectors.joining("|"));
    }

    // --- zsh ------------------------------------------------------------------------------------

    private List<String> zsh() {
        var lines = new ArrayList<String>();
        ZSH_START.lines().forEach(lines::add);
        commands.forEach(it -> lines.add("        " + quoted(it.name() + ":" + it.description())));
        lines.add("    )");
        lines.add("    _arguments -C \\");
        root.options().forEach(it -> lines.add("        " + zshOption(it) + " \\"));
        lines.add("        '1:command:->command' '*::argument:->argument'");
        lines.add("    case $state in");
        lines.add("        command) _describe command commands ;;");
        lines.add("        argument)");
        lines.add("            case $words[1] in");
        commands.forEach(it -> lines.addAll(zshCommand(it)));
        lines.add("            esac ;;");
        lines.add("    esac");
        lines.add("}");
        lines.add("compdef _cables cables ./cables");
        return lines;
    }

    private List<String> zshCommand(CommandOutline command) {
        var lines = new ArrayList<String>();
        lines.add("                %s) _arguments \\".formatted(command.name()));
        command.options().forEach(it -> lines.add("                    " + zshOption(it) + " \\"));
        var parameter = command.parameters().stream().findFirst();
        lines.add(
                "                    %s ;;"
                        .formatted(
                                parameter
                                        .map(it -> quoted("*:" + it.label() + ":" + zshValue(it)))
                                        .orElse("")));
        return lines;
    }

    /// `'(-n --hits)'{-n,--hits}'[how many]:N: '`.
    private String zshOption(Argument option) {
        var value = option.takesValue() ? ":%s:%s".formatted(option.label(), zshValue(option)) : "";
        var told = quoted("[%s]%s".formatted(escaped(option.description()), value));
        var names = option.names();
        return names.size() == 1
                ? names.getFirst() + told
                : "'(%s)'{%s}%s".formatted(String.join(" ", names), String.join(",", names), told);
    }

    private String zshValue(Argument argument) {
        return switch (Kind.of(argument)) {
            case FILES -> "_files";
            case FOLDERS -> "_files -/";
            case VALUES -> "(%s)".formatted(values(argument).collect(Collectors.joining(" ")));
            case ANYTHING -> " ";
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    // --- both -----------------------------------------------------------------------------------

    private Stream<CommandOutline> all() {
        return Stream.concat(Stream.of(root), commands.stream());
    }

    private Stream<String> commandNames() {
        return commands.stream().map(CommandOutline::name);
    }

    private static Stream<String> names(CommandOutline command) {
        return command.options().stream().flatMap(it -> it.names().stream());
    }

    private static Stream<Argument> valued(CommandOutline command) {
        return command.options().stream().filter(Argument::takesValue);
    }
}
