package cables.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import cables.Shared;
import cables.cable.Addressee;
import cables.cable.Cable;
import cables.cable.Located;
import cables.cable.Paragraph;
import cables.cable.Passage;
import cables.cable.PortionMarking;
import cables.cable.Tag;
import cables.source.FileStat;
import cables.source.Sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures the reading on 150 real cables that are kept beside the project, in each form they come
/// in.
class MeasuredReadingTest {

    /// Expected values that the cable's own text shows to be wrong, by id and field.
    private static final Map<String, String> WRONG =
            Map.of(
                    "05BRASILIA3185 paragraphs", "paragraph 9 is glued to the end of 8",
                    "05BRASILIA3185 paragraph_markings", "paragraph 9 is glued to the end of 8",
                    "05SANJOSE2100 paragraphs", "two paragraphs bear the number 3",
                    "05SANJOSE2100 paragraph_markings", "two paragraphs bear the number 3",
                    "08TRIPOLI554 paragraphs", "paragraphs 2 and 3 are glued to the first",
                    "08TRIPOLI554 paragraph_markings", "paragraphs 2 and 3 are glued to the first",
                    "04BRASILIA2067 subject_prefix", "the page runs on into the REF line",
                    "06BRASILIA1667 subject_prefix", "the page runs on into a section splice",
                    "09USUNNEWYORK932 subject_prefix", "the page kept half of the marking (U)",
                    "09PARIS1267 tags_linked", "EINDETRD is EIND and ETRD without a blank");

    /// The forms, each with the file or folder that holds all cables in it.
    enum Form {
        TEXT("text"),
        HTML("pages"),
        CSV("cables-sample.csv");

        private final String place;

        Form(String place) {
            this.place = place;
        }

        /// Whether the page or row says something of its cable.
        boolean publishes() {
            return this != TEXT;
        }
    }

    /// How many values of a field were read right, and what the others were read as.
    private static final class Score {
        private int right;
        private final List<String> wrong = new ArrayList<>();

        double share() {
            return (double) right / (right + wrong.size());
        }

        int count() {
            return right + wrong.size();
        }
    }

    private final Map<String, Score> scores = new TreeMap<>();

    @ParameterizedTest
    @EnumSource
    void readsWhatOthersAgreeOn(Form form) throws IOException {
        var cables = Shared.path("cables");
        var expected = new ObjectMapper().readTree(cables.resolve("expected.json").toFile());
        var read = read(cables.resolve(form.place));
        for (var entry : expected.properties()) {
            score(form, entry.getKey(), entry.getValue(), read);
        }
        print(form);
        assertFloors();
    }

    private static Map<String, Cable> read(Path place) throws IOException {
        var cables = new TreeMap<String, Cable>();
        var sources = Sources.of(List.of(place));
        new Corpus(sources, CableReader.standard())
                .read(
                        2,
                        new Corpus.Visitor() {
                            @Override
                            public void met(FileStat file, Finding finding) {
                                if (finding instanceof Finding.Found(var cable)) {
                                    cables.put(key(file, cable), cable);
                                }
                            }
                        });
        return cables;
    }

    /// By the name of its file, or of its row, so that a wrong id is a wrong value and no missing
    /// cable.
    private static String key(FileStat file, Cable cable) {
        return cable.provenance().row().isPresent()
                ? cable.published().id().orElse("")
                : Path.of(file.path()).getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    private void score(Form form, String id, JsonNode expected, Map<String, Cable> read) {
        var cable = read.get(id);
        if (cable == null) {
            throw new AssertionError(id + " was not read at all");
        }
        for (var field : expected.properties()) {
            var found = found(form, field.getKey(), cable, field.getValue().path("value"));
            if (found.isPresent() && !WRONG.containsKey(id + " " + field.getKey())) {
                count(id, field.getKey(), field.getValue().path("value"), found.get());
            }
        }
    }

    private void count(String id, String field, JsonNode expected, String found) {
        var score = scores.computeIfAbsent(field, it -> new Score());
        var wanted = comparable(field, expected);
        if (found.equals(wanted)) {
            score.right++;
        } else {
            score.wrong.add(id + ": " + wanted + " | " + found);
        }
    }

    private static String comparable(String field, JsonNode expected) {
        return switch (field) {
            case "subject", "subject_prefix", "signature" -> letters(expected.asText());
            case "to", "info" ->
                    expected.valueStream().map(MeasuredReadingTest::addressee).toList().toString();
            case "tags_linked" -> "all there";
            default -> expected.isArray() ? list(expected) : expected.asText();
        };
    }

    private static String list(JsonNode array) {
        return array.valueStream().map(it -> it.isNull() ? "-" : it.asText()).toList().toString();
    }

    private static String addressee(JsonNode line) {
        return Stream.of("ri", "name", "prec", "num")
                .map(it -> line.path(it).isNull() ? "-" : line.path(it).asText())
                .collect(Collectors.joining("/"));
    }

    private static String addressee(Located<Addressee> line) {
        var value = line.value();
        return String.join(
                "/",
                value.routingIndicator().orElse("-"),
                value.plad(),
                value.precedence().map(Enum::name).orElse("-"),
                value.number().orElse("-"));
    }

    /// What was read in a form that can be compared; empty for a field that is not scored.
    private static Optional<String> found(Form form, String field, Cable cable, JsonNode expected) {
        return switch (field) {
            case "reference_id" -> Optional.of(cable.id().value());
            case "dtg" -> Optional.of(date(cable));
            case "precedence" -> Optional.of(precedence(cable));
            case "classification" -> Optional.of(classification(cable));
            case "subject" -> Optional.of(subject(cable));
            case "subject_prefix" ->
                    Optional.of(
                            subject(cable).contains(letters(expected.asText()))
                                    ? letters(expected.asText())
                                    : subject(cable));
            case "tags" -> Optional.of(tags(cable).toString());
            case "tags_linked" -> Optional.of(linked(cable, expected));
            case "paragraphs" -> Optional.of(Long.toString(numbered(cable).count()));
            case "paragraph_markings" -> Optional.of(markings(cable));
            case "to" -> Optional.of(addressees(cable.heading().routing().to()));
            case "info" -> Optional.of(addressees(cable.heading().routing().info()));
            case "signature" ->
                    Optional.of(letters(cable.body().signature().map(Located::value).orElse("")));
            case "transmission_id" ->
                    Optional.of(cable.heading().transmission().id().map(Located::value).orElse(""));
            case "created_date_hour", "released", "origin" ->
                    form.publishes() ? published(form, field, cable) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> published(Form form, String field, Cable cable) {
        var published = cable.published();
        return switch (field) {
            case "created_date_hour" -> Optional.of(moment(published.created(), 13));
            case "released" ->
                    form == Form.CSV
                            ? Optional.empty()
                            : Optional.of(moment(published.released(), 10));
            default -> Optional.of(published.origin().orElse(""));
        };
    }

    private static String moment(Optional<Instant> time, int length) {
        return time.map(Instant::toString)
                .orElse(" ".repeat(20))
                .replace('T', ' ')
                .substring(0, length);
    }

    private static String date(Cable cable) {
        return moment(cable.heading().transmission().dtg().map(it -> it.value().time()), 19);
    }

    private static String precedence(Cable cable) {
        return cable.heading().transmission().precedence().stream()
                .map(it -> String.valueOf(it.value().prosign()))
                .toList()
                .toString();
    }

    private static String classification(Cable cable) {
        return cable.heading().handling().classification().map(it -> it.value().title()).orElse("");
    }

    private static String subject(Cable cable) {
        return letters(cable.heading().topic().subject().map(Passage::oneLine).orElse(""));
    }

    private static List<String> tags(Cable cable) {
        return cable.heading().topic().tags().stream()
                .map(Located::value)
                .map(Tag::written)
                .toList();
    }

    private static String linked(Cable cable, JsonNode expected) {
        var missing =
                expected.valueStream()
                        .map(JsonNode::asText)
                        .filter(it -> !tags(cable).contains(it))
                        .toList();
        return missing.isEmpty() ? "all there" : "without " + missing;
    }

    private static Stream<Paragraph> numbered(Cable cable) {
        return cable.body().paragraphs().stream().filter(it -> it.number().isPresent());
    }

    private static String markings(Cable cable) {
        return numbered(cable)
                .map(it -> it.marking().map(Located::value).map(PortionMarking::text).orElse("-"))
                .toList()
                .toString();
    }

    private static String addressees(List<Located<Addressee>> lines) {
        return lines.stream().map(MeasuredReadingTest::addressee).toList().toString();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void print(Form form) {
        System.out.println("Read right of 150 real cables, " + form + ":");
        scores.forEach((field, score) -> {
            System.out.printf(
                    "  %-18s %4d of %4d  %6.2f %%%n",
                    field, score.right, score.count(), 100 * score.share());
            score.wrong.forEach(it -> System.out.println("    " + it));
        });
        var all = scores.values().stream().mapToInt(Score::count).sum();
        var right = scores.values().stream().mapToInt(it -> it.right).sum();
        System.out.printf("  %-18s %4d of %4d  %6.2f %%%n", "all", right, all, 100.0 * right / all);
    }

    private void assertFloors() {
        var all = scores.values().stream().mapToInt(Score::count).sum();
        var right = scores.values().stream().mapToInt(it -> it.right).sum();
        assertThat((double) right / all).isGreaterThanOrEqualTo(0.995);
        scores.forEach(
                (field, score) -> assertThat(score.share()).as(field).isGreaterThanOrEqualTo(0.99));
    }
}
