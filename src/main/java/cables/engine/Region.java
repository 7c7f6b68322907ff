package cables.engine;

import cables.cable.Block;
import cables.cable.BlockKind;
import cables.cable.Cable;
import cables.cable.Paragraph;
import cables.cable.Passage;
import cables.cable.PortionMarking;
import cables.cable.Span;
import cables.query.Stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A part of a cable within which phrases and distances are measured; none reaches from one into
/// the next.
///
/// @param number that of the paragraph, in the body
/// @param marking that of the paragraph or of the SUBJECT
public record Region(
        Place place, OptionalInt number, Optional<PortionMarking> marking, Passage passage) {

    /// The positions that lie between the words of one region and those of the next, at the least:
    /// what is nearer than that stands in one region.
    public static final int GAP = 100;

    /// Whether the region is a stretch of this kind; a sentence is only part of one.
    public boolean isStretch(Stretch where) {
        return switch (where) {
            case Stretch.Paragraph unit -> true;
            case Stretch.Sentence unit -> false;
            case Stretch.Subject field -> place == Place.SUBJECT;
            case Stretch.Marked(var markings) ->
                    place == Place.BODY
                            && marking.isPresent()
                            && markings.stream().anyMatch(it -> it.accepts(marking.get()));
            case Stretch.Numbered(var numbers) ->
                    place == Place.BODY
                            && number.isPresent()
                            && numbers.stream().anyMatch(it -> it.contain(number.getAsInt()));
        };
    }

    /// All regions of a cable: SUBJECT, the paragraphs (each with the heading line above it as a
    /// region of its own), the other heading lines block by block, the signature.
    public static List<Region> of(Cable cable) {
        var regions = new ArrayList<Region>();
        subject(cable).ifPresent(regions::add);
        cable.body().paragraphs().forEach(it -> regions.add(paragraph(it)));
        cable.reading().blocks().stream()
                .filter(Region::isSearchedLine)
                .forEach(it -> regions.add(line(cable, it)));
        cable.body().signature().ifPresent(it -> regions.add(signature(cable, it.span())));
        return List.copyOf(regions);
    }

    private static Optional<Region> subject(Cable cable) {
        var topic = cable.heading().topic();
        return topic.subject()
                .map(it ->
                        new Region(
                                Place.SUBJECT,
                                OptionalInt.empty(),
                                topic.subjectMarking().map(marking -> marking.value()),
                                it));
    }

    private static Region paragraph(Paragraph paragraph) {
        return new Region(
                Place.BODY,
                paragraph.number(),
                paragraph.marking().map(it -> it.value()),
                paragraph.passage());
    }

    private static Region line(Cable cable, Block block) {
        var place = block.kind() == BlockKind.HEADING ? Place.BODY : Place.HEADING;
        return bare(place, cable, withoutRules(block.span(), cable.reading().text()));
    }

    /// The stretch without the rows of hyphens or the like that stand above and below a heading.
    private static Span withoutRules(Span span, String text) {
        var start = span.start();
        var end = span.end();
        while (end > start && isRule(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && isRule(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    private static boolean isRule(char c) {
        return Character.isWhitespace(c) || "-=_*~".indexOf(c) >= 0;
    }

    private static Region signature(Cable cable, Span span) {
        return bare(Place.SIGNATURE, cable, span);
    }

    private static Region bare(Place place, Cable cable, Span span) {
        var passage = Passage.of(cable.reading().text(), List.of(span));
        return new Region(place, OptionalInt.empty(), Optional.empty(), passage);
    }

    private static boolean isSearchedLine(Block block) {
        return switch (block.kind()) {
            case TRANSMISSION,
                    DTG,
                    FROM,
                    TO,
                    INFO,
                    DISTRIBUTION,
                    MRN,
                    CAPTION,
                    PASSING,
                    EXECUTIVE_ORDER,
                    TAGS,
                    REF,
                    CLASSIFIED_BY,
                    HEADING,
                    UNRECOGNISED ->
                    true;
            case ENVELOPE, DUPLICATE, SUBJECT, PARAGRAPH, SIGNATURE, SPLICE, BANNER, BLANK -> false;
        };
    }
}
