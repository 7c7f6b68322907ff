package cables.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes cables up: sentences of the sample cables in a new order, under headings as they are
/// written. The same seed makes the same cables.
final class InventedCables {

    /// How a cable came down to us.
    enum Form {
        /// Lines as they were sent.
        PLAIN,
        /// All on one line.
        REFLOWED,
        /// Lines with what the network put in where sections meet.
        SPLICED,
        /// A telegram of the 1970s: capitals, words broken at line ends, page banners.
        TELEX
    }

    private static final Path SAMPLES = Path.of("index-data", "cables");
    private static final int WIDTH = 66;
    private static final int SENTENCES_A_PARAGRAPH = 5;
    private static final int LINES_A_PAGE = 40;

    private static final List<String> POSTS =
            List.of("OSLO", "LIMA", "HANOI", "NAIROBI", "BANGKOK", "KYIV", "ATHENS", "DAKAR");
    private static final List<String> TAGS =
            List.of("PGOV", "PREL", "PHUM", "KTIP", "ECON", "ETRD", "EAID", "SENV", "SOCI");
    private static final List<String> MARKINGS = List.of("(U) ", "(SBU) ", "(C) ", "(C/NF) ", "");

    private final Random random;
    private final List<String> sentences;

    InventedCables(long seed) {
        random = new Random(seed);
        sentences = Texts.in(SAMPLES).stream().flatMap(InventedCables::sentences).toList();
    }

    private static Stream<String> sentences(String cable) {
        return Stream.of(cable.replaceAll("\\s+", " ").split("(?<=[.?!]) (?=[A-Z])", -1))
                .filter(it -> it.matches("[A-Z][^\\d(¶:]{30,300}[.?!]"));
    }

    /// A cable of about `length` characters.
    String next(Form form, int length) {
        var serial = "%06d".formatted(100 + random.nextInt(9000));
        var post = any(POSTS);
        var head = header(post) + heading(post + " " + serial);
        var body = body(length - head.length());
        return switch (form) {
            case PLAIN -> head + wrapped(body);
            case REFLOWED -> (head + body).replaceAll("\\s+", " ");
            case SPLICED ->
                    head + every(30, wrapped(body), post + " 00" + serial + " 002 OF 003 \n");
            case TELEX ->
                    every(
                            LINES_A_PAGE,
                            head + hyphenated(wrapped(body.toUpperCase(Locale.ROOT))),
                            "CONFIDENTIAL\n\nPAGE 02        " + post + "  00326  080711Z\n\n");
        };
    }

    private String header(String post) {
        return """
        VZCZCXRO0326
        PP RUEHRN RUEHROV
        DE RUEHZZ #0326/01 0390711
        ZNY CCCCC ZZH
        P 080711Z FEB 10
        FM AMEMBASSY %s
        TO RUEHC/SECSTATE WASHDC PRIORITY %d
        INFO RUEHBJ/AMEMBASSY %s %d
        RHEHNSC/NSC WASHDC

        """
                .formatted(post, random.nextInt(9999), any(POSTS), random.nextInt(9999));
    }

    private String heading(String mrn) {
        return """
        C O N F I D E N T I A L SECTION 01 OF 02 %s

        SIPDIS

        DEPT FOR G/TIP, EAP/CM

        E.O. 12958: DECL: 02/08/2020
        TAGS: %s, %s, %s
        SUBJECT: %s

        REF: A. %s %d
             B. 08 STATE %d

        Classified By: Ada Q. Wexford, Charge d'Affaires. Reasons 1.4 (b) and (d).

        """
                .formatted(
                        mrn,
                        any(TAGS),
                        any(TAGS),
                        any(TAGS),
                        any(sentences).substring(0, 30).toUpperCase(Locale.ROOT),
                        any(POSTS),
                        100 + random.nextInt(900),
                        1000 + random.nextInt(90_000));
    }

    /// Numbered paragraphs, a heading above some, and the name of the one who signed.
    private String body(int length) {
        var body = new StringBuilder();
        for (int number = 1; body.length() < length; number++) {
            body.append(number % 4 == 0 ? "WHAT THEY SAY\n-------------\n\n" : "")
                    .append(number % 150 + 1)
                    .append(". ")
                    .append(any(MARKINGS))
                    .append(number == 1 ? "SUMMARY: " : "")
                    .append(paragraph())
                    .append(number == 1 ? " END SUMMARY.\n\n" : "\n\n");
        }
        return body.append("WEXFORD\n").toString();
    }

    private String paragraph() {
        return Stream.generate(() -> any(sentences))
                .limit(SENTENCES_A_PARAGRAPH)
                .collect(Collectors.joining(" "));
    }

    private static String wrapped(String body) {
        return body.replaceAll("(.{" + WIDTH + "}\\S*) ", "$1\n");
    }

    private static String hyphenated(String body) {
        return body.replaceAll("([A-Z]{4})([A-Z]{3}\n)(?=[A-Z])", "$1-\n$2");
    }

    private static String every(int lines, String text, String banner) {
        return text.replaceAll("((?:.*\n){" + lines + "})", "$1" + banner);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
