package cables.language;

import cables.cable.Cable;
import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;
import cables.parse.CableParser;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cables made up at random, of the awkward things that real ones hold: possessives, hyphens, words
/// broken over lines, codes, numbers, accents, capitals, headings inside, paragraphs without number
/// or marking, missing lines, no date.
final class InventedCables {

    /// What their texts are made of; few, so that questions meet them.
    static final List<String> WORDS =
            List.of(
                    "police",
                    "police",
                    "bribe",
                    "bribes",
                    "bribed",
                    "Bribe",
                    "harbour",
                    "victim",
                    "victims",
                    "victim's",
                    "G/TIP",
                    "EAP/CM",
                    "the",
                    "of",
                    "the",
                    "to",
                    "U.S.",
                    "US",
                    "us",
                    "u.s",
                    "10,000",
                    "1.4(b)",
                    "P-5+1",
                    "women",
                    "children",
                    "dying",
                    "die",
                    "Côte",
                    "cote",
                    "d'Ivoire",
                    "trafficking",
                    "trafficking",
                    "traffickers",
                    "TRAFFICKING",
                    "traf-\nficking",
                    "China's",
                    "CHINA,S",
                    "minister",
                    "Minister",
                    "visit",
                    "port",
                    "ship",
                    "IOM",
                    "iom",
                    "McDonald",
                    "mcdonald",
                    "al-Qaida",
                    "E.O.",
                    "12958",
                    "$1.2",
                    "million",
                    "Sinkovits",
                    "Sinkowits",
                    "not",
                    "near",
                    "e-mail",
                    "so-called",
                    "labor",
                    "labour",
                    "\"serious\"",
                    "(MPS)",
                    "x");

    private static final List<String> MARKINGS =
            List.of("(U) ", "(SBU) ", "(C) ", "(C/NF) ", "(S) ", "(C/REL TO USA, FVEY) ", "");
    private static final List<String> POSTS = List.of("LIMA", "HANOI", "BEIJING", "SAN JOSE");
    private static final List<String> NAMES =
            List.of("HUNTSMAN", "DE LA CRUZ", "O'BRIEN", "WEXFORD");

    private final Random random;
    private int serial;

    InventedCables(Random random) {
        this.random = random;
    }

    Cable next() {
        var name = "/made-up/" + any(List.of("2009", "2010")) + "/File " + ++serial + ".txt";
        var raw =
                new RawCable(
                        text(),
                        Published.NOTHING,
                        new Provenance(name, OptionalInt.empty(), "%064d".formatted(serial)));
        return new CableParser().parse(raw);
    }

    private String text() {
        var post = any(POSTS);
        var lines =
                Stream.of(
                        often(
                                "R 1%d0711Z FEB %02d"
                                        .formatted(random.nextInt(10), 8 + random.nextInt(3))),
                        often("FM AMEMBASSY " + post),
                        often(
                                "TO RUEHC/SECSTATE WASHDC %s8003\nRUEHBJ/AMEMBASSY BEIJING"
                                        .formatted(any(List.of("", "PRIORITY ", "IMMEDIATE ")))),
                        often("INFO RUEHHI/AMEMBASSY HANOI 0022\nRUEHXX/ASEAN COLLECTIVE"),
                        "\n%s %s %06d\n"
                                .formatted(
                                        any(List.of("UNCLAS", "C O N F I D E N T I A L", "SECRET")),
                                        post,
                                        serial),
                        often(any(List.of("SIPDIS", "NOFORN", "SIPDIS\nNODIS")) + "\n"),
                        often("DEPT FOR EAP/CM SPATCH; G/TIP\n"),
                        often(
                                "E.O. 12958: "
                                        + any(
                                                List.of(
                                                        "N/A",
                                                        "DECL: 02/08/2020",
                                                        "DECL: 12/31/2033",
                                                        "DECL: X1"))),
                        often(
                                "TAGS: "
                                        + any(
                                                List.of(
                                                        "KTIP PHUM",
                                                        "CH KWMN KTIP PGOV",
                                                        "PREL, KTIA"))
                                        + "\n"),
                        often(
                                "SUBJECT: "
                                        + words(1 + random.nextInt(6))
                                                .toUpperCase(java.util.Locale.ROOT)
                                        + "\n"),
                        often("REF: A. 08 LIMA 12 B. STATE 99\n"),
                        often(
                                "Classified By: Ambassador Ann Wexford, reasons %s.\n"
                                        .formatted(any(List.of("1.4(b) and (d)", "1.5 (c)")))));
        return lines.filter(it -> !it.isEmpty()).collect(Collectors.joining("\n"))
                + "\n"
                + body()
                + often("\n\n" + any(NAMES));
    }

    private String body() {
        var body = new StringBuilder();
        var count = 1 + random.nextInt(5);
        for (var i = 1; i <= count; i++) {
            if (random.nextInt(6) == 0) {
                body.append("\nThe ").append(words(2)).append("\n-----------------\n");
            }
            body.append("\n").append(i).append(". ").append(any(MARKINGS)).append(paragraph());
        }
        return body.toString();
    }

    private String paragraph() {
        var text =
                Stream.generate(this::sentence)
                        .limit(1 + random.nextInt(4))
                        .collect(Collectors.joining(any(List.of(" ", "  ", "\n"))));
        return random.nextInt(5) == 0
                ? text.toUpperCase(java.util.Locale.ROOT)
                : random.nextInt(8) == 0 ? "Comment: " + text : text;
    }

    private String sentence() {
        return any(List.of("The ", "A ", "\"In ", "He "))
                + words(1 + random.nextInt(14))
                + any(List.of(".", ".", "!", "?", ".\"", " Mr.", ";"));
    }

    private String words(int count) {
        var text = new StringBuilder(any(WORDS));
        for (var i = 1; i < count; i++) {
            text.append(any(List.of(" ", " ", " ", " ", "\n", ", "))).append(any(WORDS));
        }
        return text.toString();
    }

    private String often(String line) {
        return random.nextInt(6) == 0 ? "" : line;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
