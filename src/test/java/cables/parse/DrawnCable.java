package cables.parse;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/// A made-up cable of which each construct was drawn from the spellings that real cables have, with
/// the values it was made from.
///
/// The same seed draws the same cable.
///
/// @param values what a reader must find, a line a value, in the order of {@link DrawnCablesTest}
record DrawnCable(String text, List<String> values) {

    private static final List<String> POSTS =
            List.of(
                    "OSLO",
                    "TEL AVIV",
                    "SAO PAULO",
                    "THE HAGUE",
                    "PORT AU PRINCE",
                    "STATE",
                    "GENEVA",
                    "ADDIS ABABA",
                    "USUN NEW YORK",
                    "KUWAIT");
    private static final List<String> TAGS =
            List.of(
                    "PREL", "PGOV", "PHUM", "KTIP", "PTER", "ECON", "EFIN", "ENRG", "MARR", "KNNP",
                    "SENV", "CH", "NO", "IS", "RS", "UK");
    private static final List<String> TITLE =
            List.of(
                    "TALKS",
                    "ON",
                    "ENERGY",
                    "REFORM",
                    "THE",
                    "POLICE",
                    "AND",
                    "U.S.",
                    "VISIT",
                    "(IAEA)",
                    "NORWAY'S",
                    "2009",
                    "G-8",
                    "MINISTER",
                    "UPDATE");
    private static final List<String> WORDS =
            List.of(
                    "the",
                    "minister",
                    "said",
                    "that",
                    "police",
                    "had",
                    "in",
                    "2009",
                    "asked",
                    "U.S.",
                    "(reftel)",
                    "officials",
                    "5.3",
                    "percent",
                    "about",
                    "trafficking",
                    "(b)",
                    "on",
                    "April",
                    "16",
                    "courts",
                    "XXXXXXXXXXXX");
    private static final List<String> NAMES = List.of("WEXFORD", "QUILLOW", "VAN HARTLEY");
    private static final DateTimeFormatter DTG =
            DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);

    static DrawnCable of(long seed) {
        return new Pen(new Random(seed)).cable();
    }

    /// Draws and writes one cable, line by line.
    private static final class Pen {
        private final Random random;
        private final List<String> lines = new ArrayList<>();
        private final List<String> values = new ArrayList<>();
        private final String post;
        private final int serial;
        private final LocalDate day;
        private final char level;

        Pen(Random random) {
            this.random = random;
            this.post = one(POSTS);
            this.serial = 1 + random.nextInt(9999);
            this.day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(3650));
            this.level = "UUCS".charAt(random.nextInt(4));
        }

        DrawnCable cable() {
            header();
            mrnLine();
            handling();
            topic();
            body();
            signature();
            var end = one(" \n", "\n", "\r\n");
            return new DrawnCable(String.join(end, lines) + end, List.copyOf(values));
        }

        private String one(String... choices) {
            return choices[random.nextInt(choices.length)];
        }

        private String one(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        private boolean rarely() {
            return random.nextInt(8) == 0;
        }

        private void header() {
            var prosign = "ZNY CCCCC ZZH";
            lines.add("VZCZCXRO%04d".formatted(random.nextInt(10_000)));
            lines.add(one("PP RUEHOO", "RR RUEHOO RUEHXX RUEHYY", "OO RUEHOO"));
            lines.add("DE RUEHNY #%04d %03d%s".formatted(serial, day.getDayOfYear(), "0711"));
            lines.add(level == 'U' ? "ZNR UUUUU ZZH" : level == 'C' ? prosign : "ZNY SSSSS ZZH");
            var month = DTG.format(day).toUpperCase(Locale.ROOT);
            lines.add("%s %02d0711Z %s".formatted(one("P", "R", "O"), day.getDayOfMonth(), month));
            lines.add("FM AMEMBASSY " + post);
            values.add("id %02d%s%d".formatted(day.getYear() % 100, post.replace(" ", ""), serial));
            values.add("date " + day.atTime(7, 11).toInstant(ZoneOffset.UTC));
            addressees("TO ", 1 + random.nextInt(3));
            addressees("INFO ", random.nextInt(6));
            lines.add("");
        }

        private void addressees(String label, int count) {
            for (int i = 0; i < count; i++) {
                var name =
                        one(
                                "AMEMBASSY LIMA",
                                "NSC WASHDC",
                                "HQ USEUCOM VAIHINGEN GE",
                                "EU POSTS COLLECTIVE");
                var route = one("", "RUEHC/", "RHEHNSC/");
                var precedence = one("", "", " PRIORITY", " IMMEDIATE");
                var number = one("", " %04d".formatted(random.nextInt(10_000)));
                lines.add((i == 0 ? label : "") + route + name + precedence + number);
                values.add(label + route + name + precedence + number);
            }
        }

        private void mrnLine() {
            var word =
                    switch (level) {
                        case 'U' -> "UNCLAS";
                        case 'C' -> one("C O N F I D E N T I A L", "CONFIDENTIAL");
                        default -> one("S E C R E T", "SECRET", "S E C R E T//NOFORN");
                    };
            lines.add(word + one("", " SECTION 01 OF 02") + " " + post + " %06d".formatted(serial));
            values.add("class " + level);
        }

        private void handling() {
            lines.addAll(List.of("", "SIPDIS", ""));
            for (int i = random.nextInt(3); i > 0; i--) {
                lines.add(one("DEPT FOR EUR/NB, G/TIP", "STATE PASS USTR FOR JDOE", "NSC FOR DOE"));
            }
            if (random.nextBoolean()) {
                lines.add("");
            }
        }

        private void topic() {
            var until = one("10/02/2019", "2019/10/02", "X1", "10/2/19");
            var order =
                    level == 'U'
                            ? one("E.O. 12958: N/A", "EO 12958 N/A")
                            : one("E.O. 12958: DECL: ", "EO 12958 DECL: ") + until;
            var tags = IntStream.range(0, 2 + random.nextInt(5)).mapToObj(i -> one(TAGS)).toList();
            var tagsLine = one("TAGS: ", "TAGS ", "Tags: ") + String.join(one(" ", ", "), tags);
            values.add("tags " + String.join(" ", tags));
            lines.addAll(rarely() ? List.of(order + " " + tagsLine) : List.of(order, tagsLine));
            subject();
            references();
            if (level != 'U') {
                lines.add(
                        one("Classified By: ", "CLASSIFIED BY ", "(U) Classified by ")
                                + "DCM Ada Wexford for reasons 1.4 (b) and (d).");
            }
            lines.add("");
        }

        private void subject() {
            var title = new ArrayList<String>();
            for (int i = 3 + random.nextInt(9); i > 0; i--) {
                title.add(one(TITLE));
            }
            title.addFirst("IRAN:");
            title.add("VISIT");
            var mark = one("", "", "(C) ", "(S/NF) ");
            wrap(one("SUBJECT: ", "SUBJ: ", "Subject: ") + mark + String.join(" ", title), 62);
            values.add("subject " + String.join(" ", title));
            lines.add("");
        }

        private void references() {
            if (random.nextBoolean()) {
                lines.add(
                        one("REF: ", "REFTEL: ")
                                + one("A. OSLO 17 B. LIMA 212", "LIMA 212 (NOTAL)"));
                lines.add("");
            }
        }

        private void body() {
            var style = one("¶%d. ", "%d. ", "¶%d.  ");
            int count = 1 + random.nextInt(14);
            boolean marked = level != 'U' || random.nextBoolean();
            for (int i = 1; i <= count; i++) {
                heading(i);
                var mark = marked ? one(level == 'U' ? "SBU" : "C", "U", level + "") : "";
                wrap(
                        style.formatted(i)
                                + (mark.isEmpty() ? "" : "(" + mark + ") ")
                                + sentences(),
                        68);
                lines.add("");
                values.add("paragraph " + i + " " + mark);
            }
        }

        private void heading(int paragraph) {
            if (paragraph == 1 || rarely()) {
                var title = one("SUMMARY", "Comment", "THE ECONOMY: WHAT NEXT?");
                lines.add(title);
                if (random.nextBoolean()) {
                    lines.add("-".repeat(title.length()));
                }
                lines.add("");
            }
        }

        private String sentences() {
            var text = new StringBuilder();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                text.append("The ministry");
                for (int words = 4 + random.nextInt(12); words > 0; words--) {
                    text.append(' ').append(one(WORDS));
                }
                text.append(" at last. ");
            }
            return text.toString().strip();
        }

        private void signature() {
            var name = one(NAMES);
            values.add("signature " + name);
            if (rarely()) {
                lines.removeLast();
                lines.add(lines.removeLast() + " " + name);
            } else {
                lines.add(name + (rarely() ? " " + name : ""));
            }
            if (rarely()) {
                lines.addAll(List.of("", "NNNN"));
            }
        }

        private void wrap(String text, int width) {
            var line = new StringBuilder();
            for (var word : text.split(" ", -1)) {
                if (!line.isEmpty() && line.length() + word.length() >= width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
    }
}
