package cables.parse;

import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.cable.Heading;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Reading;
import cables.cable.Reference;
import cables.cable.Topic;
import cables.vocabulary.Mrns;
import cables.vocabulary.PostTable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Corrects the years of references that name none, by what an index knows of the posts they cite.
///
/// A cable read by itself takes its own year for them. Where the number cited was not yet reached
/// when it was sent, the year before is meant: a cable of 5 January that cites STATE 129000. The
/// cable's own post needs no index, see {@link Citations}.
public final class ReferenceYears {

    private ReferenceYears() {}

    /// A number to which a cable's own year was given because the text names none.
    public record Inferred(Mrn mrn, Instant citedAt) {

        /// Whether the year before is meant.
        public boolean isOfYearBefore(SerialDates dates) {
            return dates.isAfter(mrn, citedAt);
        }
    }

    /// Those of a cable, without its own post's.
    public static List<Inferred> of(Cable cable) {
        return cable.heading().topic().references().stream()
                .flatMap(it -> inferred(cable, it.value()).stream())
                .toList();
    }

    private static Optional<Inferred> inferred(Cable cable, Reference reference) {
        var own = cable.heading().mrn().map(Located::value);
        var sent = cable.heading().transmission().dtg().map(it -> it.value().time());
        return reference
                .mrn()
                .filter(it -> own.filter(mrn -> mrn.year() == it.year()).isPresent())
                .filter(it -> !PostTable.standard().areOneStation(own.get().post(), it.post()))
                .filter(it -> !namesYear(reference.text()))
                .flatMap(it -> sent.map(time -> new Inferred(it, time)));
    }

    private static boolean namesYear(String text) {
        return Mrns.startOf(text).filter(it -> it.year().isPresent()).isPresent();
    }

    /// The cable, with the years that the dates prove wrong put right, each with a diagnostic.
    public static Cable corrected(Cable cable, SerialDates dates) {
        var notes = new ArrayList<>(cable.reading().diagnostics());
        var references =
                cable.heading().topic().references().stream()
                        .map(it -> corrected(cable, it, dates, notes))
                        .toList();
        return notes.size() == cable.reading().diagnostics().size()
                ? cable
                : with(cable, references, notes);
    }

    private static Located<Reference> corrected(
            Cable cable, Located<Reference> written, SerialDates dates, List<Diagnostic> notes) {
        var wrong = inferred(cable, written.value()).filter(it -> it.isOfYearBefore(dates));
        if (wrong.isEmpty()) {
            return written;
        }
        var mrn = wrong.get().mrn();
        var before = new Mrn(mrn.year() - 1, mrn.post(), mrn.serial());
        notes.add(
                new Diagnostic(
                        Diagnostic.Code.REFERENCE_YEAR,
                        written.value().text()
                                + " was not yet sent in "
                                + mrn.year()
                                + ", by the dates of other cables, so it is of the year before: "
                                + before
                                + ".",
                        written.span()));
        return new Located<>(
                new Reference(written.value().text(), Optional.of(before)), written.span());
    }

    private static Cable with(
            Cable cable, List<Located<Reference>> references, List<Diagnostic> notes) {
        var heading = cable.heading();
        var topic = heading.topic();
        var corrected =
                new Heading(
                        heading.transmission(),
                        heading.routing(),
                        heading.mrn(),
                        heading.handling(),
                        new Topic(
                                topic.tags(), topic.subject(), topic.subjectMarking(), references));
        var reading = cable.reading();
        return new Cable(
                cable.id(),
                corrected,
                cable.body(),
                cable.published(),
                cable.provenance(),
                new Reading(reading.text(), reading.blocks(), notes));
    }
}
