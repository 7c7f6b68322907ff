package cables.desk;

import cables.cable.Addressee;
import cables.cable.Cable;
import cables.cable.ClassifiedBy;
import cables.cable.Declassification;
import cables.cable.Dtg;
import cables.cable.ExecutiveOrder;
import cables.cable.Handling;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Paragraph;
import cables.cable.Reference;
import cables.cable.Routing;
import cables.cable.Span;
import cables.cable.Tag;
import cables.cable.Topic;
import cables.cable.Transmission;
import cables.vocabulary.CaptionList;
import cables.vocabulary.Post;
import cables.vocabulary.PostTable;
import cables.vocabulary.TagCatalogue;
import cables.vocabulary.TagEntry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists what was read from a cable, with what the vocabulary knows of it.
public final class ReadValues {

    private static final TagCatalogue TAGS = TagCatalogue.standard();
    private static final PostTable POSTS = PostTable.standard();
    private static final CaptionList CAPTIONS = CaptionList.standard();

    private final List<ReadValue> values = new ArrayList<>();

    private ReadValues() {}

    /// All values, in the order of the text.
    public static List<ReadValue> of(Cable cable) {
        var read = new ReadValues();
        read.transmission(cable.heading().transmission());
        read.routing(cable.heading().routing());
        read.add("mrn", cable.heading().mrn(), Mrn::canonical);
        read.handling(cable.heading().handling());
        read.topic(cable.heading().topic());
        cable.body().paragraphs().forEach(read::paragraph);
        read.add("signature", cable.body().signature(), it -> it);
        read.values.sort(Comparator.comparingInt(it -> it.span().start()));
        return read.values;
    }

    private void transmission(Transmission transmission) {
        add("id", transmission.id(), it -> it);
        add("precedence", transmission.precedence(), it -> it.name().toLowerCase(Locale.ROOT));
        add("routing", transmission.routingIndicator(), it -> it, ReadValues::post);
        add("serial", transmission.stationSerial(), it -> it);
        add("julian time", transmission.julianTime(), it -> it, ReadValues::julian);
        add("security", transmission.security(), it -> it);
        add("dtg", transmission.dtg(), Dtg::text, it -> it.time().toString());
    }

    private void routing(Routing routing) {
        add("from", routing.from(), it -> it, ReadValues::post);
        add("to", routing.to(), ReadValues::addressee);
        add("info", routing.info(), ReadValues::addressee);
    }

    private void handling(Handling handling) {
        add("class", handling.classification(), it -> it.title());
        add("caption", handling.captions(), it -> it.word(), it -> caption(it.word()));
        add("passing", handling.passing(), it -> it);
        add("e.o.", handling.executiveOrder(), it -> it.order().orElse(""));
        add("declassify", handling.executiveOrder(), ReadValues::declassify);
        add("officer", handling.classifiedBy(), it -> it.officer().orElse(""));
        add("reasons", handling.classifiedBy(), ReadValues::reasons);
    }

    private void topic(Topic topic) {
        add("tag", topic.tags(), Tag::written, ReadValues::meaning);
        add("marking", topic.subjectMarking(), it -> it.text());
        topic.subject()
                .filter(it -> !it.isEmpty())
                .ifPresent(it -> add("subject", it.oneLine(), "", it.span()));
        add("ref", topic.references(), Reference::text, ReadValues::cited);
    }

    private void paragraph(Paragraph paragraph) {
        paragraph.heading().ifPresent(it -> add("heading", it.value(), "", it.span()));
        var number = paragraph.number().isPresent() ? "" + paragraph.number().getAsInt() : "-";
        var marking = paragraph.marking().map(it -> "(" + it.value().text() + ")");
        var kind = paragraph.kind().map(it -> it.name().toLowerCase(Locale.ROOT));
        var text =
                Stream.of(Optional.of(number), marking, kind)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        add("paragraph", text, "", paragraph.span());
    }

    private <T> void add(String name, Optional<Located<T>> value, Function<T, String> text) {
        add(name, value.stream().toList(), text, it -> "");
    }

    private <T> void add(
            String name,
            Optional<Located<T>> value,
            Function<T, String> text,
            Function<T, String> meaning) {
        add(name, value.stream().toList(), text, meaning);
    }

    private <T> void add(String name, Collection<Located<T>> values, Function<T, String> text) {
        add(name, values, text, it -> "");
    }

    private <T> void add(
            String name,
            Collection<Located<T>> values,
            Function<T, String> text,
            Function<T, String> meaning) {
        for (var it : values) {
            add(name, text.apply(it.value()), meaning.apply(it.value()), it.span());
        }
    }

    private void add(String name, String text, String meaning, Span span) {
        if (!text.isEmpty()) {
            values.add(new ReadValue(name, text, meaning, span));
        }
    }

    private static String julian(String digits) {
        return "day " + Integer.parseInt(digits.substring(0, 3));
    }

    private static String post(String name) {
        return POSTS.find(name).map(Post::title).orElse("");
    }

    private static String caption(String word) {
        return CAPTIONS.find(word).map(CaptionList.Entry::meaning).orElse("");
    }

    private static String declassify(ExecutiveOrder line) {
        return line.declassify().map(Declassification::text).orElse("");
    }

    private static String reasons(ClassifiedBy line) {
        return String.join(" ", line.reasons());
    }

    private static String meaning(Tag tag) {
        var meaning = TAGS.find(tag.normalised()).map(TagEntry::meaning).orElse("");
        return tag.written().equals(tag.normalised())
                ? meaning
                : (tag.normalised() + " " + meaning).strip();
    }

    private static String cited(Reference reference) {
        return reference.mrn().map(Mrn::canonical).orElse("");
    }

    /// An addressee with what stands beside its name: `SECSTATE WASHDC immediate 9999`.
    public static String addressee(Addressee addressee) {
        return Stream.of(
                        Optional.of(addressee.plad()),
                        addressee.precedence().map(it -> it.name().toLowerCase(Locale.ROOT)),
                        addressee.number())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
