package cables.cli;

import cables.cable.BlockKind;
import cables.cable.Cable;
import cables.cable.ClassifiedBy;
import cables.cable.Dtg;
import cables.cable.ExecutiveOrder;
import cables.cable.Located;
import cables.cable.Passage;
import cables.cable.Reference;
import cables.cable.Span;
import cables.cable.Tag;
import cables.desk.MarkedText;
import cables.desk.ReadValues;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands above the first paragraph of a cable, as a card with one thing a line.
///
/// @param marks stretches of the raw text to be marked, ascending; those of other lines than the
///   SUBJECT are named in a line of their own
record HeadingCard(Style style, Wrapping wrapping, List<Span> marks) {

    /// Without any marks.
    HeadingCard(Style style, Wrapping wrapping) {
        this(style, wrapping, List.of());
    }

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final Pattern LABEL = Pattern.compile("^E\\.?\\s?O\\.?[\\s:]*");
    private static final int NAME_WIDTH = 12;

    /// One thing the card says.
    private record Line(String name, String value) {}

    List<String> lines(Cable cable) {
        var lines = titled(Stream.of(id(cable), classification(cable)), cable);
        lines.add("");
        entries(cable).filter(it -> !it.value().isEmpty()).forEach(it -> lines.addAll(lines(it)));
        found(cable).forEach(it -> lines.addAll(marked(lines(new Line("Found in", it)))));
        return lines;
    }

    /// Which cable it is, where its card is not wanted: id, day, classification; SUBJECT.
    List<String> title(Cable cable) {
        return titled(Stream.of(id(cable), day(cable), classification(cable)), cable);
    }

    private List<String> titled(Stream<String> names, Cable cable) {
        var lines = new ArrayList<String>();
        lines.add(names.filter(it -> !it.isEmpty()).collect(Collectors.joining("   ")));
        subject(cable)
                .map(it -> wrapping.lines("", "", it))
                .ifPresent(it -> lines.addAll(marked(it)));
        return lines;
    }

    private List<String> marked(List<String> lines) {
        var marked = new MarkPrinter(style);
        return lines.stream().map(marked::printed).toList();
    }

    /// The lines of the heading that hold marks, for the card gives them in another form.
    private Stream<String> found(Cable cable) {
        return cable.reading().blocks().stream()
                .filter(it -> isElsewhere(it.kind()))
                .map(it -> Passage.of(cable.reading().text(), List.of(it.span())))
                .filter(it -> marks.stream().anyMatch(mark -> !it.ofRaw(mark).isEmpty()))
                .map(it -> MarkedText.of(it, marks).strip().replaceAll("\\s+", " "));
    }

    private static boolean isElsewhere(BlockKind kind) {
        return kind != BlockKind.SUBJECT && kind != BlockKind.PARAGRAPH;
    }

    private String id(Cable cable) {
        var id = style.strong(TerminalText.safe(cable.id().value()));
        return style.link(cable.provenance().path(), id);
    }

    private String classification(Cable cable) {
        return text(cable.heading().handling().classification(), it -> style.strong(it.title()));
    }

    private static String day(Cable cable) {
        return text(cable.heading().transmission().dtg(), it -> CableList.DAY.format(it.time()));
    }

    private Optional<String> subject(Cable cable) {
        var topic = cable.heading().topic();
        var marking = topic.subjectMarking().map(it -> "(" + it.value().text() + ") ").orElse("");
        return topic.subject()
                .map(it -> MarkedText.of(it, marks).strip().replaceAll("\\s+", " "))
                .map(it -> style.strong(TerminalText.safe(marking + it)));
    }

    private List<String> lines(Line line) {
        var name = ("%-" + NAME_WIDTH + "s").formatted(line.name());
        return wrapping.lines(
                style.quiet(name), " ".repeat(NAME_WIDTH), TerminalText.safe(line.value()));
    }

    private static Stream<Line> entries(Cable cable) {
        var heading = cable.heading();
        var handling = heading.handling();
        var topic = heading.topic();
        return Stream.of(
                new Line("Date", text(heading.transmission().dtg(), HeadingCard::date)),
                new Line("From", from(cable)),
                new Line("To", list(heading.routing().to(), "; ", ReadValues::addressee)),
                new Line("Info", list(heading.routing().info(), "; ", ReadValues::addressee)),
                new Line("Captions", list(handling.captions(), " ", it -> it.word())),
                new Line("Passing", list(handling.passing(), "; ", it -> it)),
                new Line("E.O.", text(handling.executiveOrder(), HeadingCard::order)),
                new Line("TAGS", list(topic.tags(), " ", HeadingCard::tag)),
                new Line("Refs", list(topic.references(), "; ", HeadingCard::reference)),
                new Line("Classified", text(handling.classifiedBy(), HeadingCard::classifiedBy)),
                new Line("Signed", text(cable.body().signature(), it -> it)),
                new Line("Source", source(cable)));
    }

    private static String date(Dtg dtg) {
        return "%s (%s)".formatted(TIME.format(dtg.time()), dtg.text());
    }

    private static String from(Cable cable) {
        var routing = cable.heading().transmission().routingIndicator().map(Located::value);
        var name = cable.heading().routing().from().map(Located::value);
        return name.map(it -> it + routing.map(code -> " (" + code + ")").orElse("")).orElse("");
    }

    /// Without the label, which the card has its own of.
    private static String order(ExecutiveOrder line) {
        return LABEL.matcher(line.text()).replaceFirst("");
    }

    private static String tag(Tag tag) {
        return tag.written().equals(tag.normalised())
                ? tag.written()
                : "%s (%s)".formatted(tag.written(), tag.normalised());
    }

    private static String reference(Reference reference) {
        return reference
                .mrn()
                .map(it -> "%s (%s)".formatted(reference.text(), it.canonical()))
                .orElse(reference.text());
    }

    private static String classifiedBy(ClassifiedBy line) {
        return (line.officer().orElse("") + " " + String.join(" ", line.reasons())).strip();
    }

    private static String source(Cable cable) {
        var place = cable.provenance();
        return place.row().isPresent()
                ? place.path() + ", row " + place.row().getAsInt()
                : place.path();
    }

    private static <T> String text(Optional<Located<T>> value, Function<T, String> print) {
        return value.map(it -> print.apply(it.value())).orElse("");
    }

    private static <T> String list(
            List<Located<T>> values, String separator, Function<T, String> print) {
        return values.stream()
                .map(it -> print.apply(it.value()))
                .collect(Collectors.joining(separator));
    }
}
