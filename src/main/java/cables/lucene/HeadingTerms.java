package cables.lucene;

import cables.cable.Addressee;
import cables.cable.Cable;
import cables.cable.Declassification;
import cables.cable.Heading;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Paragraph;
import cables.cable.Provenance;
import cables.cable.Reference;
import cables.engine.CableVersions;
import cables.engine.StoredVersion;
import cables.query.CableNumbers;
import cables.query.CodeField;
import cables.query.Feature;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The codes and names by which a cable's heading is found.
final class HeadingTerms {

    /// A name is found by up to so many of its words side by side.
    private static final int LONGEST_RUN = 6;

    /// A line of more words than this is no name.
    private static final int MOST_WORDS = 400;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARENTHESES = Pattern.compile("[()]");

    private final Set<Term> terms = new LinkedHashSet<>();

    private HeadingTerms() {}

    /// A term of a field.
    record Term(String field, String text) {}

    /// All terms of the version that stands for a cable, and the paths of all of them.
    static Set<Term> of(CableVersions versions) {
        var terms = new HeadingTerms();
        terms.addHeading(versions.leading());
        terms.addFeatures(versions);
        versions.stored().versions().forEach(terms::addPaths);
        return terms.terms;
    }

    private void add(CodeField field, String text) {
        if (!text.isEmpty()) {
            terms.add(new Term(Fields.of(field), text));
        }
    }

    private void addCode(CodeField field, String code) {
        add(field, Fields.squeezed(code));
    }

    /// All runs of a name's words.
    private void addName(CodeField field, String name) {
        var words =
                BETWEEN_WORDS
                        .splitAsStream(name)
                        .filter(it -> !it.isEmpty())
                        .limit(MOST_WORDS)
                        .map(Fields::squeezed)
                        .toList();
        for (var first = 0; first < words.size(); first++) {
            for (var end = first + 1; end <= Math.min(words.size(), first + LONGEST_RUN); end++) {
                add(field, String.join("", words.subList(first, end)));
            }
        }
        addCode(field, name);
    }

    private void addHeading(Cable cable) {
        var heading = cable.heading();
        CableNumbers.keys(cable).forEach(it -> add(CodeField.ID, it));
        heading.mrn().map(Located::value).map(Mrn::post).ifPresent(this::addPost);
        addRouting(heading);
        addHandling(heading);
        heading.topic().tags().stream()
                .map(Located::value)
                .flatMap(it -> Stream.of(it.written(), it.normalised()))
                .forEach(it -> addCode(CodeField.TAGS, it));
        heading.topic().references().forEach(it -> addReference(it.value()));
        cable.body().signature().ifPresent(it -> addName(CodeField.SIGNED, it.value()));
    }

    private void addPost(String post) {
        addCode(CodeField.FROM, post);
        addCode(CodeField.COUNTRY, post);
    }

    private void addRouting(Heading heading) {
        var routing = heading.routing();
        routing.from().ifPresent(it -> addName(CodeField.FROM, it.value()));
        heading.transmission()
                .routingIndicator()
                .ifPresent(it -> addCode(CodeField.FROM, it.value()));
        heading.transmission().precedence().stream()
                .map(it -> it.value().name())
                .forEach(it -> addCode(CodeField.PRECEDENCE, it));
        routing.to().forEach(it -> addAddressee(CodeField.TO, it.value()));
        routing.info().forEach(it -> addAddressee(CodeField.INFO, it.value()));
    }

    private void addAddressee(CodeField field, Addressee addressee) {
        addName(field, addressee.plad());
        addressee.routingIndicator().ifPresent(it -> addCode(field, it));
    }

    private void addHandling(Heading heading) {
        var handling = heading.handling();
        handling.captions().forEach(it -> addCode(CodeField.CAPTION, it.value().word()));
        handling.passing().forEach(it -> addName(CodeField.FOR, it.value()));
        var order = handling.executiveOrder().map(Located::value);
        order.flatMap(it -> it.order()).ifPresent(it -> addCode(CodeField.EO, it));
        order.flatMap(it -> it.declassify())
                .filter(Declassification.Rule.class::isInstance)
                .ifPresent(it -> addCode(CodeField.DECLASS, it.text()));
        handling.classifiedBy().stream()
                .flatMap(it -> it.value().reasons().stream())
                .forEach(this::addReason);
    }

    /// `1.4(b)` is found by `1.4` and by `b` too.
    private void addReason(String reason) {
        addCode(CodeField.REASON, reason);
        PARENTHESES.splitAsStream(reason).forEach(it -> addCode(CodeField.REASON, it));
    }

    private void addReference(Reference reference) {
        addName(CodeField.REF, reference.text());
        reference.mrn().ifPresent(it -> CableNumbers.keys(it).forEach(this::addCited));
    }

    private void addCited(String id) {
        add(CodeField.CITES, id);
        addCode(CodeField.REF, id);
    }

    private void addPaths(StoredVersion version) {
        Stream.concat(Stream.of(version.raw().provenance()), version.elsewhere().stream())
                .map(Provenance::path)
                .map(it -> it.toLowerCase(Locale.ROOT))
                .forEach(it -> add(CodeField.PATH, it));
    }

    private void addFeatures(CableVersions versions) {
        features(versions).forEach(it -> addCode(CodeField.HAS, it));
    }

    /// The names of what a cable has.
    static Stream<String> features(CableVersions versions) {
        return Arrays.stream(Feature.values()).filter(it -> has(versions, it)).map(Feature::label);
    }

    private static boolean has(CableVersions versions, Feature feature) {
        var cable = versions.leading();
        var heading = cable.heading();
        var handling = heading.handling();
        var paragraphs = cable.body().paragraphs();
        return switch (feature) {
            case MRN -> heading.mrn().isPresent();
            case DATE -> heading.transmission().dtg().isPresent();
            case PRECEDENCE -> !heading.transmission().precedence().isEmpty();
            case FROM -> heading.routing().from().isPresent();
            case TO -> !heading.routing().to().isEmpty();
            case INFO -> !heading.routing().info().isEmpty();
            case CLASS -> handling.classification().isPresent();
            case CAPTION -> !handling.captions().isEmpty();
            case FOR -> !handling.passing().isEmpty();
            case EO -> handling.executiveOrder().isPresent();
            case DECLASS ->
                    handling.executiveOrder().flatMap(it -> it.value().declassify()).isPresent();
            case REASON ->
                    handling.classifiedBy()
                            .filter(it -> !it.value().reasons().isEmpty())
                            .isPresent();
            case TAGS -> !heading.topic().tags().isEmpty();
            case SUBJECT -> heading.topic().subject().isPresent();
            case REF -> !heading.topic().references().isEmpty();
            case MARK -> paragraphs.stream().anyMatch(it -> it.marking().isPresent());
            case PARA -> paragraphs.stream().anyMatch(it -> it.number().isPresent());
            case SUMMARY -> isOf(paragraphs, Paragraph.Kind.SUMMARY);
            case COMMENT -> isOf(paragraphs, Paragraph.Kind.COMMENT);
            case ACTION -> isOf(paragraphs, Paragraph.Kind.ACTION);
            case SIGNED -> cable.body().signature().isPresent();
            case VERSIONS -> versions.cables().size() > 1;
        };
    }

    private static boolean isOf(List<Paragraph> paragraphs, Paragraph.Kind kind) {
        return paragraphs.stream().anyMatch(it -> it.kind().equals(Optional.of(kind)));
    }
}
