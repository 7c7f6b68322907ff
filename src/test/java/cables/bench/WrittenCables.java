package cables.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// A collection of made-up cables as large as you like, with the words of a {@link Lexicon}: 700 to
/// 900 words each. The same number always gives the same cable.
final class WrittenCables {

    private static final int WIDTH = 66;
    private static final int A_FOLDER = 1000;
    private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
    private static final int DAYS = 8 * 365;
    private static final DateTimeFormatter DTG =
            DateTimeFormatter.ofPattern("ddHHmm'Z' MMM uu", Locale.ROOT);
    private static final List<String> POSTS =
            List.of(
                    "OSLO",
                    "LIMA",
                    "HANOI",
                    "NAIROBI",
                    "BANGKOK",
                    "KYIV",
                    "ATHENS",
                    "DAKAR",
                    "BEIJING",
                    "TOKYO",
                    "PARIS",
                    "ROME",
                    "MADRID",
                    "LISBON",
                    "CAIRO",
                    "AMMAN",
                    "ANKARA",
                    "MOSCOW",
                    "WARSAW",
                    "PRAGUE",
                    "VIENNA",
                    "BERN",
                    "BERLIN",
                    "BRUSSELS",
                    "LONDON",
                    "DUBLIN",
                    "OTTAWA",
                    "MEXICO",
                    "BOGOTA",
                    "QUITO",
                    "CARACAS",
                    "MANILA");
    static final List<String> TAGS =
            List.of(
                    "PGOV", "PREL", "ECON", "PHUM", "ETRD", "EAID", "SENV", "SOCI", "KDEM", "EFIN",
                    "PTER", "KTIP", "SNAR", "CVIS", "EINV", "MARR", "KWMN", "AORC", "TBIO", "EAIR");
    private static final List<String> MARKINGS =
            List.of("(U) ", "(U) ", "(SBU) ", "(C) ", "(C) ", "(C) ", "(S) ", "(C/NF) ");

    private final Lexicon lexicon;
    private final long seed;

    WrittenCables(Lexicon lexicon, long seed) {
        this.lexicon = lexicon;
        this.seed = seed;
    }

    /// @param id its MRN
    /// @param day when it was sent
    record Written(String id, LocalDate day, String text) {}

    /// The cable of a number, from 0.
    Written cable(int number) {
        var random = new SplittableRandom(seed + number * 1_000_003L);
        var post = POSTS.get(number % POSTS.size());
        int serial = 1 + number / POSTS.size() % 9000;
        var day = FIRST.plusDays(random.nextInt(DAYS));
        // a serial comes once a year: what goes beyond is sent another year
        int year = 3 + (number / POSTS.size() / 9000 + day.getYear()) % 8;
        day = day.withYear(2000 + year);
        var id = "%02d%s%d".formatted(year, post, serial);
        return new Written(id, day, text(post, serial, day, random));
    }

    private String text(String post, int serial, LocalDate day, SplittableRandom random) {
        var text = new StringBuilder(header(post, serial, day, random));
        int words = 650 + random.nextInt(200);
        for (int number = 1; words > 0; number++) {
            int length = Math.min(words, 50 + random.nextInt(70));
            words -= length;
            wrap(number + ". " + any(MARKINGS, random) + paragraph(length, random), text);
            text.append("\n\n");
        }
        return text.append(capitals(lexicon.word(lexicon.draw(random)))).append("\n").toString();
    }

    private String header(String post, int serial, LocalDate day, SplittableRandom random) {
        var dtg = DTG.format(day.atStartOfDay(ZoneOffset.UTC).plusMinutes(random.nextInt(1440)));
        return """
        VZCZCXRO%04d
        PP RUEHRN RUEHROV
        DE RUEHZZ #%04d %03d0711
        ZNY CCCCC ZZH
        P %s
        FM AMEMBASSY %s
        TO RUEHC/SECSTATE WASHDC PRIORITY %d
        INFO RUEHBJ/AMEMBASSY %s %d
        RHEHNSC/NSC WASHDC

        C O N F I D E N T I A L %s %06d

        SIPDIS

        DEPT FOR EAP/CM

        E.O. 12958: DECL: 02/08/2020
        TAGS: %s, %s, %s
        SUBJECT: %s

        REF: A. %s %d
             B. 08 STATE %d

        Classified By: Ada Q. Wexford, Charge d'Affaires. Reasons 1.4 (b) and (d).

        """
                .formatted(
                        random.nextInt(10_000),
                        serial,
                        day.getDayOfYear(),
                        dtg.toUpperCase(Locale.ROOT),
                        post,
                        random.nextInt(10_000),
                        any(POSTS, random),
                        random.nextInt(10_000),
                        post,
                        serial,
                        tag(random),
                        tag(random),
                        tag(random),
                        capitals(words(6, random)),
                        any(POSTS, random),
                        100 + random.nextInt(900),
                        1000 + random.nextInt(90_000));
    }

    /// The first of them most often.
    private static String tag(SplittableRandom random) {
        return TAGS.get(random.nextInt(1 + random.nextInt(TAGS.size())));
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }

    private String words(int count, SplittableRandom random) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(lexicon.word(lexicon.draw(random)));
        }
        return words.toString();
    }

    private String paragraph(int words, SplittableRandom random) {
        var paragraph = new StringBuilder();
        for (int left = words; left > 0; ) {
            int length = Math.min(left, 8 + random.nextInt(17));
            left -= length;
            int start = paragraph.length();
            paragraph.append(words(length, random)).append(left > 0 ? ". " : ".");
            paragraph.setCharAt(start, Character.toUpperCase(paragraph.charAt(start)));
        }
        return paragraph.toString();
    }

    private static void wrap(String paragraph, StringBuilder text) {
        int from = 0;
        while (paragraph.length() - from > WIDTH) {
            int blank = paragraph.lastIndexOf(' ', from + WIDTH);
            text.append(paragraph, from, blank).append('\n');
            from = blank + 1;
        }
        text.append(paragraph, from, paragraph.length());
    }

    private static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    /// Writes those from `from` to before `to` as files, a thousand to a folder.
    void writeFiles(Path folder, int from, int to) throws IOException {
        for (int number = from; number < to; number++) {
            var into = folder.resolve("%03d".formatted(number / A_FOLDER));
            Files.createDirectories(into);
            var cable = cable(number);
            Files.writeString(into.resolve(cable.id() + ".txt"), cable.text());
        }
    }
}
