package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.Shared;
import cables.cable.Cable;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Passage;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The damage that copying does to a cable leaves its fields as they are: measured on the real
/// cables beside the project, each damaged in one way, its fields compared with those of the text
/// as it is.
class DamagedCablesTest {

    private static final double FLOOR = 99.5;

    private static final Map<String, UnaryOperator<String>> DAMAGE =
            new TreeMap<>(
                    Map.of(
                            "CR LF", it -> it.replace("\n", "\r\n"),
                            "CR", it -> it.replace("\n", "\r"),
                            "no pilcrows", it -> it.replace("¶", ""),
                            "pilcrows in the wrong encoding", it -> it.replace("¶", "Â¶"),
                            "backslashes", it -> it.replace("\n", "\\\n"),
                            "indented", it -> it.replaceAll("(?m)^", "\t"),
                            "labels in small letters",
                                    it ->
                                            it.replace("SUBJECT:", "Subject:")
                                                    .replace("TAGS:", "Tags:")
                                                    .replace("\nREF:", "\nRef:"),
                            "newspaper header",
                                    it ->
                                            "57136\n"
                                                    + "2/12/2010 9:09\n\n"
                                                    + "Friday, 12 February 2010, 09:00\n\n"
                                                    + it,
                            "header twice",
                                    it -> it.substring(0, Math.max(0, it.indexOf("UNCLAS"))) + it,
                            "glued", it -> it.replaceAll("\\s+", " ")));

    static {
        DAMAGE.put("quoted in mail", it -> it.replaceAll("(?m)^", "> "));
        DAMAGE.put("lines numbered", DamagedCablesTest::numbered);
        DAMAGE.put("quoted-printable", DamagedCablesTest::quotedPrintable);
        DAMAGE.put("pilcrows as question marks", it -> it.replace("¶", "?"));
        DAMAGE.put("pilcrows as bytes", it -> it.replace("¶", "B6"));
        DAMAGE.put("pilcrows as section signs", it -> it.replace("¶", "§"));
        DAMAGE.put(
                "number sign before the serial",
                it -> it.replaceAll("(?m)^(UNCLAS.*?)(\\d{6})", "$1#$2"));
        DAMAGE.put(
                "serial on the next line",
                it -> it.replaceAll("(?m)^(UNCLAS.*?)(\\d{6})", "$1\n$2"));
        DAMAGE.put(
                "labels with one letter wrong",
                it -> it.replace("SUBJECT:", "SUBJFCT:").replace("TAGS:", "TAG5:"));
        DAMAGE.put(
                "labels with a stop",
                it -> it.replace("SUBJECT:", "SUBJECT.").replace("TAGS:", "TAGS."));
        DAMAGE.put(
                "labels spaced out",
                it -> it.replace("SUBJECT:", "S U B J E C T:").replace("TAGS:", "T A G S:"));
        DAMAGE.put(
                "markings in square brackets",
                it -> it.replaceAll("(?m)^(¶\\d+\\. *)\\((U|SBU)\\)", "$1[$2]"));
        DAMAGE.put(
                "markings on the next line",
                it -> it.replaceAll("(?m)^(¶\\d+\\.) *(\\((?:U|SBU)\\))", "$1\n$2"));
        DAMAGE.put("form feeds", it -> it.replaceAll("((?:.*\n){30})", "$1\f"));
        DAMAGE.put(
                "entities",
                it -> it.replace("&", "&amp;").replace("'", "&#39;").replace("¶", "&para;"));
        DAMAGE.put("paged", PagedTelegram::of);
        DAMAGE.put("paged and glued", it -> PagedTelegram.of(it).replaceAll("\\s+", " "));
    }

    @Test
    void fieldsStayTheSame() throws IOException {
        try (var files = Files.list(Shared.path("cables/text"))) {
            var texts = files.sorted().toList();
            for (var damage : DAMAGE.entrySet()) {
                double percent = percent(texts, damage.getValue());
                System.out.println(
                        "  %-32s %6.2f %% of the fields as before"
                                .formatted(damage.getKey(), percent));
                assertThat(percent)
                        .as(damage.getKey())
                        .isGreaterThanOrEqualTo(damage.getKey().endsWith("glued") ? 98 : FLOOR);
            }
        }
    }

    private static String numbered(String text) {
        var lines = text.split("\n", -1);
        return IntStream.range(0, lines.length)
                .mapToObj(i -> "%4d: %s".formatted(i + 1, lines[i]))
                .collect(Collectors.joining("\n"));
    }

    /// Lines of 75 at the most, blanks at their ends and all that is not ASCII in signs.
    private static String quotedPrintable(String text) {
        return text.replace("=", "=3D")
                .replace("¶", "=C2=B6")
                .replace(" \n", "=20\n")
                .replaceAll("([^\n=]{74})(?=[^\n])", "$1=\n");
    }

    private static double percent(List<Path> texts, UnaryOperator<String> damage)
            throws IOException {
        int same = 0;
        int all = 0;
        for (var file : texts) {
            var text = Files.readString(file);
            var before = fields(file, text);
            var after = fields(file, damage.apply(text));
            all += before.size();
            same +=
                    (int)
                            before.entrySet().stream()
                                    .filter(it -> it.getValue().equals(after.get(it.getKey())))
                                    .count();
        }
        return 100.0 * same / all;
    }

    private static Map<String, String> fields(Path file, String text) {
        var cable = new CableParser().parse(Texts.raw(text, file.toString()));
        var heading = cable.heading();
        var fields = new TreeMap<String, String>();
        fields.put("id", cable.id().value());
        fields.put(
                "date",
                heading.transmission().dtg().map(it -> it.value().time().toString()).orElse(""));
        fields.put("from", heading.routing().from().map(Located::value).orElse(""));
        fields.put("to", heading.routing().to().stream().map(Located::value).toList().toString());
        fields.put(
                "info", heading.routing().info().stream().map(Located::value).toList().toString());
        fields.put(
                "classification",
                heading.handling().classification().map(Located::value).toString());
        fields.put(
                "captions",
                heading.handling().captions().stream().map(Located::value).toList().toString());
        fields.put("tags", heading.topic().tags().stream().map(Located::value).toList().toString());
        fields.put("subject", loose(heading.topic().subject().map(Passage::oneLine).orElse("")));
        fields.put(
                "refs",
                heading.topic().references().stream()
                        .map(it -> it.value().mrn().map(Mrn::canonical))
                        .toList()
                        .toString());
        fields.put("paragraphs", paragraphs(cable));
        fields.put("signature", cable.body().signature().map(Located::value).orElse(""));
        return fields;
    }

    private static String paragraphs(Cable cable) {
        return cable.body().paragraphs().stream()
                .filter(it -> it.number().isPresent())
                .map(it ->
                        it.number().getAsInt()
                                + it.marking().map(marking -> marking.value().text()).orElse(""))
                .toList()
                .toString();
    }

    private static String loose(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
