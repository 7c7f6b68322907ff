package cables.export;

import cables.cable.Classification;
import cables.cable.Mrn;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.Snippet;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a footnote says of a cable, in the manner in which the Chicago Manual of Style cites
/// letters and telegrams: who to whom, which telegram, when; here also its subject, classification,
/// paragraphs and MRN.
///
/// @param paragraphs the numbers of those that made it a hit, ascending
public record Citation(CableSummary cable, List<Integer> paragraphs) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    public Citation {
        paragraphs = List.copyOf(paragraphs);
    }

    /// That of a hit, by the paragraphs of its snippets.
    public static Citation of(Hit hit) {
        return new Citation(
                hit.cable(),
                hit.snippets().stream()
                        .map(Snippet::paragraph)
                        .flatMap(it -> it.stream().boxed())
                        .distinct()
                        .sorted()
                        .toList());
    }

    String id() {
        return cable.id().value();
    }

    Optional<String> sender() {
        return Correspondents.sender(cable.telegram());
    }

    Optional<String> recipient() {
        return Correspondents.recipient(cable.telegram());
    }

    /// The number that the sender gave it.
    Optional<Integer> number() {
        return cable.telegram().mrn().map(Mrn::serial);
    }

    /// The day it was sent, in UTC.
    Optional<LocalDate> day() {
        return cable.date().map(it -> LocalDate.ofInstant(it, ZoneOffset.UTC));
    }

    Optional<String> subject() {
        return cable.subject();
    }

    Optional<String> classification() {
        return cable.classification().map(Classification::title);
    }

    /// `para. 3`, `paras. 1, 3`; empty where no paragraph was found.
    Optional<String> pinpoint() {
        var numbers = paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return switch (paragraphs.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("para. " + numbers);
            default -> Optional.of("paras. " + numbers);
        };
    }

    /// `telegram 326`.
    String genre() {
        return number().map(it -> "telegram " + it).orElse("telegram");
    }

    /// The whole of it, as a note: `Embassy Beijing to Secretary of State, telegram 326, February
    /// 8, 2010, “...,” UNCLASSIFIED, para. 3, 10BEIJING326.`
    public String note() {
        var from = Stream.of(sender(), recipient().map(it -> "to " + it)).flatMap(Optional::stream);
        var before =
                Stream.of(
                                Optional.of(from.collect(Collectors.joining(" "))),
                                Optional.of(genre()),
                                day().map(DAY::format))
                        .flatMap(Optional::stream)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", "));
        var title = subject().map(it -> ", “" + it + ",”").orElse(",");
        var after =
                Stream.of(classification(), pinpoint(), Optional.of(id()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return before + title + " " + after + ".";
    }
}
