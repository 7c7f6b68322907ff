package cables.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Command lines with what they print, as they stand in a file.
///
/// A command is a line that starts with `$ `; the lines below it are its output, those of stderr
/// after `2> `, and `[exit 1]` if it ends with another code than 0. What stands above the first
/// command is talk. In Markdown, commands stand in blocks of the kind `console`, all else is talk,
/// and what is said on stderr may be left out.
///
/// @param parts talk and commands, in order; printed, they are the file
record Transcript(Path file, List<Part> parts) {

    /// A stretch of the file.
    sealed interface Part {}

    /// Lines that are let be.
    record Talk(List<String> lines) implements Part {}

    /// A command with the lines that it is to print.
    record Step(String command, List<String> output) implements Part {}

    static Transcript read(Path file) throws IOException {
        boolean isMarkdown = file.toString().endsWith(".md");
        return new Transcript(file, parts(Files.readAllLines(file), isMarkdown));
    }

    List<Step> steps() {
        return parts.stream().filter(Step.class::isInstance).map(Step.class::cast).toList();
    }

    /// The lines of a file made of these parts.
    static List<String> lines(List<Part> parts) {
        var lines = new ArrayList<String>();
        for (var part : parts) {
            switch (part) {
                case Talk(var talk) -> lines.addAll(talk);
                case Step(var command, var output) -> {
                    lines.add("$ " + command);
                    lines.addAll(output);
                }
            }
        }
        return lines;
    }

    private static List<Part> parts(List<String> lines, boolean isMarkdown) {
        var parts = new ArrayList<Part>();
        boolean inConsole = !isMarkdown;
        boolean inStep = false;
        for (var line : lines) {
            boolean fence = isMarkdown && line.startsWith("```");
            inConsole = fence ? line.equals("```console") : inConsole;
            boolean starts = inConsole && line.startsWith("$ ");
            inStep = starts || (inStep && inConsole && !fence);
            if (starts) {
                parts.add(new Step(line.substring(2), new ArrayList<>()));
            } else if (inStep) {
                ((Step) parts.getLast()).output().add(line);
            } else {
                parts.add(new Talk(List.of(line)));
            }
        }
        return parts;
    }
}
