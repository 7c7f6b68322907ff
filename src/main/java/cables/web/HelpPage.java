package cables.web;

import cables.query.Field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The page of the query language, made of what `cables help query` says.
final class HelpPage {

    private static final String INDENT = "  ";

    /// The column at which the meaning of an example stands, where there is room for it.
    private static final int MEANING = 31;

    private HelpPage() {}

    static Reply page() {
        return new Reply.Page("help", new HelpView(Frame.of("Help", ""), sections(), fields()));
    }

    private static List<HelpView.Section> sections() {
        var sections = new ArrayList<HelpView.Section>();
        var rows = new ArrayList<HelpView.Row>();
        for (var line : Assets.help("query.txt").lines().toList().reversed()) {
            if (line.startsWith(INDENT)) {
                rows.add(row(line));
            } else if (!rows.isEmpty() && !line.isBlank()) {
                sections.add(new HelpView.Section(line, List.copyOf(rows.reversed())));
                rows.clear();
            }
        }
        return List.copyOf(sections.reversed());
    }

    private static HelpView.Row row(String line) {
        boolean hasMeaning = line.length() > MEANING && line.startsWith(INDENT, MEANING - 2);
        var example = (hasMeaning ? line.substring(0, MEANING) : line).strip();
        var meaning = hasMeaning ? line.substring(MEANING) : "";
        return new HelpView.Row(example, meaning, Links.search(example.split(" {2,}", 2)[0]));
    }

    private static List<HelpView.Row> fields() {
        return Arrays.stream(Field.values())
                .map(it -> new HelpView.Row(it.example(), it.meaning(), Links.search(it.example())))
                .toList();
    }
}
