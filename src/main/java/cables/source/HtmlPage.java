package cables.source;

import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The publisher's page of a cable: a table of what is known of it, its header and its body.
///
/// @param html the page
record HtmlPage(String html, Provenance provenance) {

    /// Id, created, released, classification, origin.
    private static final int COLUMNS = 5;

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.{0,2000}?-->\\s*+)?<(?:!doctype\\s++html|html)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    /// Whether a text is HTML at all, the publisher's or not.
    static boolean begins(String text) {
        return BEGINNING.matcher(text).lookingAt();
    }

    Content content(Limits limits) {
        if (html.chars().filter(it -> it == '<').count() > limits.tags()) {
            return new Content.Refused(Reason.TOO_LARGE);
        }
        var page = Jsoup.parse(html);
        var cells = page.select("table.cable td").stream().map(Element::text).toList();
        var texts = page.select("code > pre").stream().map(HtmlPage::text).toList();
        return cells.size() < COLUMNS || texts.isEmpty()
                ? new Content.Refused(Reason.NOT_A_CABLE)
                : content(texts, cells);
    }

    /// A page can name half a character (`&#xD800;`), which no encoding can write.
    private static String text(Element element) {
        var text = element.wholeText();
        return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private Content content(List<String> texts, List<String> cells) {
        var header = texts.size() > 1 ? texts.getFirst() : "";
        var text = CableText.of(header, texts.getLast());
        return text.isBlank()
                ? new Content.Refused(Reason.EMPTY)
                : new Content.OneCable(new RawCable(text, published(cells), provenance));
    }

    private static Optional<String> said(List<String> cells, int column) {
        return Optional.of(cells.get(column)).filter(it -> !it.isBlank());
    }

    private static Published published(List<String> cells) {
        return new Published(
                said(cells, 0),
                said(cells, 1).flatMap(HtmlPage::time),
                said(cells, 2).flatMap(HtmlPage::time),
                said(cells, 4),
                said(cells, 3));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
