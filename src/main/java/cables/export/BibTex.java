package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Hit;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Writes hits as BibTeX, each a `@misc`, with the paragraphs that were found in its note.
public final class BibTex implements ResultWriter {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private final Appendable out;

    public BibTex(Appendable out) {
        this.out = out;
    }

    @Override
    public void start(Asked asked, AnswerFacts facts) {}

    @Override
    public void hit(Hit hit) throws IOException {
        var citation = Citation.of(hit);
        out.append("@misc{").append(key(citation.id()));
        braced("author", citation.sender().map(it -> "{" + escaped(it) + "}"));
        field("title", citation.subject());
        field("howpublished", Optional.of(howPublished(citation)));
        field("year", citation.day().map(it -> String.valueOf(it.getYear())));
        entry("month", citation.day().map(it -> MONTH.format(it).toLowerCase(Locale.ROOT)));
        field("day", citation.day().map(it -> String.valueOf(it.getDayOfMonth())));
        field("number", citation.number().map(String::valueOf));
        field("keywords", keywords(hit));
        field("note", Optional.of(citation.note()));
        out.append("\n}\n\n");
    }

    private static String howPublished(Citation citation) {
        return "T"
                + citation.genre().substring(1)
                + citation.recipient().map(it -> " to " + it).orElse("");
    }

    private static Optional<String> keywords(Hit hit) {
        return Optional.of(String.join(", ", hit.cable().tags())).filter(it -> !it.isEmpty());
    }

    /// Of the characters that end a key, none.
    private static String key(String id) {
        return id.replaceAll("[^A-Za-z0-9:._/-]", "_");
    }

    private void field(String name, Optional<String> value) throws IOException {
        braced(name, value.map(BibTex::escaped));
    }

    private void braced(String name, Optional<String> value) throws IOException {
        entry(name, value.map(it -> "{" + it + "}"));
    }

    private void entry(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.append(",\n  ").append(name).append(" = ").append(value.get());
        }
    }

    /// What TeX would obey, as TeX prints it.
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints()
                .forEach(it -> {
                    switch (it) {
                        case '\\' -> escaped.append("\\textbackslash{}");
                        case '~' -> escaped.append("\\textasciitilde{}");
                        case '^' -> escaped.append("\\textasciicircum{}");
                        case '&', '%', '$', '#', '_', '{', '}' ->
                                escaped.append('\\').append((char) it);
                        default -> escaped.appendCodePoint(Character.isISOControl(it) ? ' ' : it);
                    }
                });
        return escaped.toString();
    }
}
