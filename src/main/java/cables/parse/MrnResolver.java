package cables.parse;

import cables.cable.BlockKind;
import cables.cable.Diagnostic;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.RawCable;
import cables.vocabulary.Mrns;
import cables.vocabulary.PostTable;

import java.util.Optional;
import java.util.OptionalInt;

/// Puts the MRN of a cable together: post and serial from the MRN line, the year from the DTG.
///
/// A line without a serial has it from the DE line; a text without a DTG has the year from its page
/// or row, or from a file name that names the same post and serial.
final class MrnResolver {

    private final RawCable raw;
    private final Frame frame;
    private final HeaderReader.Header header;
    private final Draft draft;

    MrnResolver(RawCable raw, Frame frame, HeaderReader.Header header, Draft draft) {
        this.raw = raw;
        this.frame = frame;
        this.header = header;
        this.draft = draft;
    }

    Optional<Located<Mrn>> resolve() {
        frame.mrn().ifPresent(it -> draft.mark(BlockKind.MRN, it.span()));
        var mrn = frame.mrn().flatMap(this::mrn);
        mrn.ifPresent(this::compare);
        return mrn;
    }

    private Optional<Located<Mrn>> mrn(MrnLine line) {
        var post = PostTable.standard().canonical(line.post());
        var serial = line.serial().isPresent() ? line.serial() : stationSerial(line);
        if (serial.isEmpty()) {
            return Optional.empty();
        }
        int number = serial.getAsInt();
        var year = dtgYear();
        return (year.isPresent() ? year : otherYear(line, post, number))
                .stream()
                        .mapToObj(it -> new Located<>(new Mrn(it, post, number), line.span()))
                        .findFirst();
    }

    private OptionalInt dtgYear() {
        return header.year().map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private OptionalInt stationSerial(MrnLine line) {
        var serial = header.transmission().stationSerial();
        serial.ifPresent(it ->
                draft.note(
                        Diagnostic.Code.MRN_COMPLETED,
                        "The MRN line bears no serial; that of the DE line was taken, "
                                + it.value()
                                + ".",
                        line.span()));
        return serial.stream().mapToInt(it -> Integer.parseInt(it.value())).findFirst();
    }

    private OptionalInt otherYear(MrnLine line, String post, int serial) {
        var named = raw.published().id().flatMap(Mrns::read).filter(it -> isSame(it, post, serial));
        var year =
                named.or(() -> Mrns.read(fileStem()).filter(it -> isSame(it, post, serial)))
                        .map(Mrn::year);
        year.ifPresent(it ->
                draft.note(
                        Diagnostic.Code.MRN_COMPLETED,
                        "The text names no year; "
                                + it
                                + (named.isPresent()
                                        ? " is that of its page or row."
                                        : " is that of its file name."),
                        line.span()));
        return year.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static boolean isSame(Mrn mrn, String post, int serial) {
        return mrn.serial() == serial && PostTable.standard().areOneStation(mrn.post(), post);
    }

    private static boolean isSame(Mrn mrn, Mrn other) {
        return mrn.year() == other.year() && isSame(mrn, other.post(), other.serial());
    }

    private String fileStem() {
        var path = raw.provenance().path();
        var name =
                path.substring(
                        Math.max(
                                        path.lastIndexOf('/'),
                                        Math.max(path.lastIndexOf('\\'), path.lastIndexOf('!')))
                                + 1);
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    private void compare(Located<Mrn> mrn) {
        var published = raw.published().id();
        boolean differs =
                published.flatMap(Mrns::read).filter(it -> !isSame(it, mrn.value())).isPresent();
        if (differs) {
            draft.note(
                    Diagnostic.Code.ID_MISMATCH,
                    "The page or row calls this cable "
                            + published.get()
                            + ", its text "
                            + mrn.value()
                            + ".",
                    mrn.span());
        }
    }
}
