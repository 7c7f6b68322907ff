package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cables.query.Field;
import cables.query.ParsedQuery;
import cables.query.Query;
import cables.query.QueryParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Each row of the tables in `docs/query-syntax.md` is true.
///
/// `mvn test -Dtest=SyntaxPageTest -Dcables.update=true` writes down what is counted now.
class SyntaxPageTest {

    private static final Path PAGE = Path.of("docs/query-syntax.md");
    private static final Pattern ROW =
            Pattern.compile(
                    "(\\| [^|]+ \\| )((?:[^|]|\\\\\\|)+)( \\| )((?:[^|]|\\\\\\|)*)\\| (\\d+) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TempDir private Path home;

    @Test
    void each_row_is_true() throws IOException {
        Session.copy(Path.of("index-data/cables"), home.resolve("index-data/cables"));
        var session = new Session(home);
        session.run("cables rebuild -q");
        var now = new ArrayList<String>();
        int rows = 0;
        for (var line : Files.readAllLines(PAGE)) {
            var row = ROW.matcher(line);
            assertThat(row.matches()).as(line).isEqualTo(isRow(line));
            if (row.matches()) {
                rows++;
                checkSpellings(row.group(2), row.group(4));
                now.add(line.replaceAll("\\d+ \\|$", count(session, row.group(2)) + " |"));
            } else {
                now.add(line);
            }
        }
        if (Boolean.getBoolean("cables.update")) {
            Files.write(PAGE, now);
        }
        assertThat(rows).isGreaterThan(75);
        assertThat(now).isEqualTo(Files.readAllLines(PAGE)).noneMatch(it -> it.endsWith("| 0 |"));
    }

    private static boolean isRow(String line) {
        return line.startsWith("|")
                && !line.startsWith("| want | write |")
                && !line.startsWith("|---");
    }

    private static void checkSpellings(String write, String also) {
        var query = read(codes(write).getFirst());
        assertThat(codes(write)).hasSize(1);
        assertThat(codes(also)).allSatisfy(it -> assertThat(read(it)).as(it).isEqualTo(query));
    }

    private static Query read(String question) {
        var parsed = (ParsedQuery) QueryParser.parse(question);
        assertThat(parsed.repairs()).as(question).isEmpty();
        return parsed.query();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(it -> it.group(1).replace("\\|", "|")).toList();
    }

    private static String count(Session session, String write) throws IOException {
        var question = codes(write).getFirst();
        var quote = question.indexOf('\'') < 0 ? "'" : "\"";
        var printed = session.run("cables search --count -- " + quote + question + quote);
        assertThat(printed.getFirst()).as(question).matches("\\d+");
        return printed.getFirst();
    }

    @Test
    void no_field_is_forgotten() throws IOException {
        var page = Files.readString(PAGE);
        var help = Files.readString(Path.of("src/main/resources/cables/help/query.txt"));
        assertThat(Stream.of(Field.values()).map(Field::label))
                .allMatch(it -> page.contains("`" + it + ":"));
        assertThat(Stream.of("NEAR/", "PRE/", "/p", "/s", ")>=", "case:", "~1", "mark:"))
                .allMatch(help::contains);
    }
}
