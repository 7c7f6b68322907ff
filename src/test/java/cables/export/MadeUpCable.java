package cables.export;

import cables.cable.Addressee;
import cables.cable.Block;
import cables.cable.BlockKind;
import cables.cable.Body;
import cables.cable.Cable;
import cables.cable.CableId;
import cables.cable.Caption;
import cables.cable.Classification;
import cables.cable.ClassifiedBy;
import cables.cable.Declassification;
import cables.cable.Diagnostic;
import cables.cable.Dtg;
import cables.cable.ExecutiveOrder;
import cables.cable.Handling;
import cables.cable.Heading;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Paragraph;
import cables.cable.Passage;
import cables.cable.PortionMarking;
import cables.cable.Precedence;
import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.Reading;
import cables.cable.Reference;
import cables.cable.Routing;
import cables.cable.Span;
import cables.cable.Tag;
import cables.cable.Topic;
import cables.cable.Transmission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Cables put together by hand: one that says all a cable can say, one that says nothing.
final class MadeUpCable {

    private static final Span SPAN = new Span(3, 7);
    private static final PortionMarking REL =
            new PortionMarking(PortionMarking.Level.S, List.of("REL TO USA, FVEY"));

    static Cable full() {
        return new Cable(
                new CableId("10LAGADO42"),
                new Heading(
                        transmission(),
                        routing(),
                        at(new Mrn(2010, "LAGADO", 42)),
                        handling(),
                        topic()),
                new Body(List.of(numbered(), bare()), at("GULLIVER")),
                published(),
                new Provenance("/cables/a.csv", OptionalInt.of(7), "ab".repeat(32)),
                new Reading(
                        "text",
                        List.of(new Block(BlockKind.PARAGRAPH, new Span(0, 4))),
                        List.of(
                                new Diagnostic(
                                        Diagnostic.Code.TAGS_GLUED, "\"PGOVCH\" split", SPAN))));
    }

    static Cable bare(String id) {
        return new Cable(
                new CableId(id),
                new Heading(
                        new Transmission(
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new Routing(Optional.empty(), List.of(), List.of()),
                        Optional.empty(),
                        new Handling(
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()),
                        new Topic(List.of(), Optional.empty(), Optional.empty(), List.of())),
                new Body(List.of(), Optional.empty()),
                Published.NOTHING,
                new Provenance("/cables/b.txt", OptionalInt.empty(), "cd".repeat(32)),
                new Reading("x", List.of(), List.of()));
    }

    private static Transmission transmission() {
        return new Transmission(
                at("VZCZCXYZ0001"),
                List.of(
                        new Located<>(Precedence.IMMEDIATE, SPAN),
                        new Located<>(Precedence.ROUTINE, SPAN)),
                at("RUEHLQ"),
                at("0042"),
                at("0390711"),
                at("ZNR UUUUU"),
                at(new Dtg(Instant.parse("2010-02-08T07:11:00Z"), "080711Z FEB 10")));
    }

    private static Routing routing() {
        var to =
                new Addressee(
                        "SECSTATE WASHDC",
                        Optional.of("RUEHC"),
                        Optional.of(Precedence.IMMEDIATE),
                        Optional.of("0003"));
        var info =
                new Addressee(
                        "CHINA POSTS COLLECTIVE",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Routing(
                at("AMEMBASSY LAGADO"),
                List.of(new Located<>(to, SPAN)),
                List.of(new Located<>(info, SPAN)));
    }

    private static Handling handling() {
        return new Handling(
                at(Classification.LIMITED_OFFICIAL_USE),
                List.of(new Located<>(new Caption("SIPDIS"), SPAN)),
                List.of(new Located<>("DEPT FOR G/TIP", SPAN)),
                at(
                        new ExecutiveOrder(
                                Optional.of("12958"),
                                Optional.of(new Declassification.On(LocalDate.of(2020, 2, 8))),
                                "E.O. 12958: DECL: 02/08/2020")),
                at(
                        new ClassifiedBy(
                                Optional.of("Ambassador Lemuel Gulliver"),
                                List.of("1.4(b)", "1.4(d)"))));
    }

    private static Topic topic() {
        return new Topic(
                List.of(
                        new Located<>(new Tag("PGOV", "PGOV"), SPAN),
                        new Located<>(new Tag("RU", "RS"), SPAN)),
                Optional.of(new Passage("NOTHING\n HAPPENED", List.of(SPAN))),
                at(REL),
                List.of(
                        new Located<>(
                                new Reference(
                                        "09 LAGADO 1", Optional.of(new Mrn(2009, "LAGADO", 1))),
                                SPAN),
                        new Located<>(new Reference("MY E-MAIL", Optional.empty()), SPAN)));
    }

    private static Paragraph numbered() {
        return new Paragraph(
                OptionalInt.of(1),
                at(REL),
                Optional.of(Paragraph.Kind.SUMMARY),
                at("SUMMARY"),
                new Passage("He said \"no\".\nTwice ¶.", List.of(SPAN)),
                new Span(0, 4));
    }

    private static Paragraph bare() {
        return new Paragraph(
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Passage("x", List.of(SPAN)),
                SPAN);
    }

    private static Published published() {
        return new Published(
                Optional.of("10LAGADO42"),
                Optional.of(Instant.parse("2010-02-08T07:07:00Z")),
                Optional.empty(),
                Optional.of("Embassy Lagado"),
                Optional.of("UNCLASSIFIED//FOR OFFICIAL USE ONLY"));
    }

    private static <T> Optional<Located<T>> at(T value) {
        return Optional.of(new Located<>(value, SPAN));
    }

    private MadeUpCable() {}
}
