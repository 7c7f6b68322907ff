package cables.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Writes a cable anew in the form in which the telegrams of the 1970s were kept: distribution in
/// place of transmission lines, a banner at the top of each page and within the addressees, two
/// sections each with its whole header, and the stamp of its release.
final class PagedTelegram {

    private static final Pattern GROUP = Pattern.compile("\\b\\d{6}Z\\b");
    private static final Pattern MRN =
            Pattern.compile(
                    "UNCLAS(?: E F T O| EFTO)?(?: SECTION \\d\\d OF \\d\\d)? (.+?) 0*(\\d+)(.*)");
    private static final int LINES_A_PAGE = 25;

    private final List<String> header;
    private final List<String> body;
    private final String mrn;
    private final String page;
    private final String time;
    private final List<String> written = new ArrayList<>();
    private int pages;

    private PagedTelegram(List<String> header, String mrnLine, List<String> body) {
        var named = MRN.matcher(mrnLine);
        var group = GROUP.matcher(header.getFirst());
        if (!named.matches() || !group.find()) {
            throw new IllegalArgumentException(mrnLine);
        }
        this.header = header;
        this.body = body;
        var post = named.group(1);
        this.mrn = "%s %04d%s".formatted(post, Integer.parseInt(named.group(2)), named.group(3));
        this.page =
                "%-6s  %05d"
                        .formatted(
                                post.substring(0, Math.min(6, post.length())),
                                Integer.parseInt(named.group(2)));
        this.time = group.group();
    }

    /// The text as it is where it has no header in the usual order.
    static String of(String text) {
        var lines = text.lines().toList();
        int mrn = first(lines, line -> MRN.matcher(line).matches());
        int dtg = first(lines, line -> GROUP.matcher(line).find());
        if (mrn == lines.size() || dtg > mrn) {
            return text;
        }
        var header = lines.subList(dtg, mrn).stream().filter(it -> !it.isBlank()).toList();
        return new PagedTelegram(header, lines.get(mrn), lines.subList(mrn + 1, lines.size()))
                .write();
    }

    private static int first(List<String> lines, java.util.function.Predicate<String> wanted) {
        return IntStream.range(0, lines.size())
                .filter(it -> wanted.test(lines.get(it)))
                .findFirst()
                .orElse(lines.size());
    }

    private String write() {
        int middle = body.size() * 2 / 3;
        section(1, body.subList(0, middle));
        section(2, body.subList(middle, body.size()));
        written.add("Margaret P. Quillow Declassified/Released US Department of State EO");
        written.add("Systematic Review 04 MAY 2006");
        return String.join("\n", written);
    }

    private void section(int number, List<String> lines) {
        pages = 0;
        banner(number);
        written.addAll(
                List.of(
                        "66",
                        "ACTION EUR-12",
                        "",
                        "INFO  OCT-01  ISO-00  SSO-00  NSCE-00  USIE-00",
                        "      TRSE-00  AID-20  /080 W",
                        "                     --------------------- 00251" + number));
        written.addAll(header.subList(0, Math.min(4, header.size())));
        if (header.size() > 4) {
            nextPage(number);
            written.addAll(header.subList(4, header.size()));
        }
        written.addAll(List.of("", "UNCLAS SECTION %d OF 2 %s".formatted(number, mrn), ""));
        for (int i = 0; i < lines.size(); i++) {
            if (i % LINES_A_PAGE == LINES_A_PAGE - 1) {
                nextPage(number);
            }
            written.add(lines.get(i));
        }
        written.addAll(List.of("", "UNCLASSIFIED", "", "NNN", ""));
    }

    private void nextPage(int section) {
        written.addAll(List.of("UNCLASSIFIED", ""));
        banner(section);
    }

    private void banner(int section) {
        pages++;
        written.addAll(
                List.of(
                        "UNCLASSIFIED",
                        "",
                        "PAGE %02d  %s  %02d OF 02  %s".formatted(pages, page, section, time),
                        ""));
    }
}
