package cables.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Questions to be asked one after the other: a file with one a line, `id<TAB>query`, in UTF-8;
/// blank lines are skipped.
final class QueryList {

    /// One of them.
    record Entry(int line, String topic, String query) {}

    private final CommandLine command;
    private final String name;

    private QueryList(CommandLine command, String name) {
        this.command = command;
        this.name = name;
    }

    /// The list in a file, or on stdin where the name is `-`.
    ///
    /// @throws ParameterException of this command, when it is no such list
    static List<Entry> read(String name, Surroundings world, CommandLine command)
            throws IOException {
        try (var in = name.equals("-") ? world.in() : Files.newInputStream(world.path(name))) {
            var list = new QueryList(command, name.equals("-") ? "stdin" : name);
            return list.entries(list.text(in));
        }
    }

    private String text(InputStream in) throws IOException {
        try {
            var bytes = ByteBuffer.wrap(in.readAllBytes());
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException other) {
            throw misused(name + " is not in UTF-8");
        }
    }

    private List<Entry> entries(String text) {
        var entries = new ArrayList<Entry>();
        int number = 0;
        for (var line : text.replaceFirst("^\\ufeff", "").split("\\r?\\n|\\r", -1)) {
            number++;
            if (!line.isBlank()) {
                entries.add(entry(number, line));
            }
        }
        if (entries.isEmpty()) {
            throw misused(name + " holds no questions");
        }
        return entries;
    }

    private Entry entry(int number, String line) {
        int tab = line.indexOf('\t');
        if (tab < 0 || line.substring(0, tab).isBlank()) {
            throw misused("%s, line %d: write an id, a tab and a query".formatted(name, number));
        }
        return new Entry(number, line.substring(0, tab).strip(), line.substring(tab + 1));
    }

    private ParameterException misused(String message) {
        return new ParameterException(command, message);
    }
}
