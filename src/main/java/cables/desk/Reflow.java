package cables.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins the lines of a teletype page that are one line of thought, so that they can be broken
/// anew; lists, indented lines and blank lines stay apart.
public final class Reflow {

    private static final Pattern APART =
            Pattern.compile("\\s{3,}.*|\\s*(?:[-*•o]{1,2}\\s|\\(?[A-Za-z0-9]{1,3}[.)]\\s).*");

    private Reflow() {}

    /// The lines, each of them one line of thought.
    public static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        boolean open = false;
        for (var line : text.strip().split("\\R", -1)) {
            if (open && !line.isBlank() && !APART.matcher(line).matches()) {
                lines.add(lines.removeLast() + " " + line.strip());
            } else {
                lines.add(line.stripTrailing());
            }
            open = !line.isBlank();
        }
        return lines;
    }
}
