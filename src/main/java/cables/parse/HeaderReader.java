package cables.parse;

import cables.cable.Addressee;
import cables.cable.BlockKind;
import cables.cable.Classification;
import cables.cable.Diagnostic;
import cables.cable.Located;
import cables.cable.Routing;
import cables.cable.Transmission;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Reads the transmission header: from the transmission id down to the last INFO addressee.
///
/// Its parts follow each other in a fixed order, on lines of their own or all on one line, so each
/// is looked for below the one before it. INFO counts only below TO or FM: distribution blocks
/// contain the word too.
final class HeaderReader {

    private final Stretch header;
    private final Draft draft;
    private final String text;

    /// The two values of a header.
    record Header(Transmission transmission, Routing routing) {

        /// The year of the DTG.
        Optional<Integer> year() {
            return transmission.dtg().map(it -> it.value().time().atZone(ZoneOffset.UTC).getYear());
        }

        /// What the ZNR or ZNY prosign says; it stands in for an MRN line that is missing.
        Optional<Located<Classification>> classification() {
            return transmission
                    .security()
                    .map(it -> new Located<>(classification(it.value().charAt(4)), it.span()));
        }

        private static Classification classification(char letter) {
            return switch (letter) {
                case 'C' -> Classification.CONFIDENTIAL;
                case 'S' -> Classification.SECRET;
                case 'T' -> Classification.TOP_SECRET;
                default -> Classification.UNCLASSIFIED;
            };
        }
    }

    HeaderReader(Stretch header, Draft draft) {
        this.header = header;
        this.draft = draft;
        this.text = header.view().text();
    }

    Header read() {
        var dtg = Dtgs.first(text, header.from(), header.to());
        int dtgStart =
                dtg.map(it -> HeaderStart.prosigns(text, header.from(), it.start()))
                        .orElse(header.from());
        int fm = word("FM", dtg.map(Dtgs.Found::end).orElse(header.from()), header.to());
        int dtgEnd = dtg.isEmpty() ? header.from() : fm >= 0 ? fm : header.lineEnd(dtg.get().end());
        var above = header.upTo(dtg.isEmpty() && fm >= 0 ? fm : dtgStart);
        var transmission = TransmissionLine.read(above);
        markAbove(above, transmission);
        var dtgLine = DtgLine.read(header.between(dtgStart, Math.max(dtgStart, dtgEnd)), draft);
        draft.mark(BlockKind.DTG, header.between(dtgStart, Math.max(dtgStart, dtgEnd)).strip());
        dtgLine.check(transmission.julianTime(), draft);
        return new Header(
                transmission(transmission, dtgLine), routing(Math.max(dtgEnd, header.from()), fm));
    }

    private static Transmission transmission(TransmissionLine line, DtgLine dtg) {
        return new Transmission(
                line.id(),
                dtg.precedence().isEmpty() ? line.precedence() : dtg.precedence(),
                line.routingIndicator(),
                line.stationSerial(),
                line.julianTime(),
                line.security(),
                dtg.dtg());
    }

    /// A telegram of the 1970s has its distribution where a later one has its transmission lines.
    private void markAbove(Stretch above, TransmissionLine line) {
        boolean sent =
                line.id().isPresent()
                        || line.routingIndicator().isPresent()
                        || !line.precedence().isEmpty();
        draft.mark(sent ? BlockKind.TRANSMISSION : BlockKind.DISTRIBUTION, above.strip());
    }

    private Routing routing(int from, int fm) {
        int below = fm >= 0 ? fm : from;
        int to = word("TO", below, header.to());
        int info = word("INFO", to >= 0 ? to : below, header.to());
        int fmEnd = to >= 0 ? to : info >= 0 ? info : header.lineEnd(below);
        int end = addresseesEnd(Math.max(Math.max(to, info), below));
        return new Routing(
                fm < 0 ? Optional.empty() : sender(header.between(fm, fmEnd)),
                to < 0
                        ? List.of()
                        : addressees(BlockKind.TO, header.between(to, info >= 0 ? info : end), 2),
                info < 0
                        ? List.of()
                        : addressees(BlockKind.INFO, header.between(info, Math.max(info, end)), 4));
    }

    private Optional<Located<String>> sender(Stretch fm) {
        draft.mark(BlockKind.FROM, fm.strip());
        var name = fm.from(Math.min(fm.to(), fm.from() + 2)).strip();
        return name.isBlank() ? Optional.empty() : Optional.of(name.locate(name.oneLine()));
    }

    private List<Located<Addressee>> addressees(BlockKind kind, Stretch block, int label) {
        draft.mark(kind, block.strip());
        return AddresseeLines.read(block.from(Math.min(block.to(), block.from() + label)));
    }

    /// Where the addressees end: at a blank line below which stands no more of them; the rest is an
    /// envelope.
    private int addresseesEnd(int from) {
        int at = from;
        int end = from;
        boolean below = false;
        for (var line : header.from(from).lines()) {
            boolean blank = line.isBlank();
            if (!blank && below && !isAddressee(line)) {
                draft.mark(BlockKind.ENVELOPE, header.from(end).strip());
                draft.note(
                        Diagnostic.Code.ENVELOPE_REMOVED,
                        "What stands between the addressees and the MRN line was set aside.",
                        header.from(end).strip().span());
                return end;
            }
            below |= blank && at > from;
            end = blank ? end : line.to();
            at = line.to() + 1;
        }
        return end;
    }

    /// Below a blank line only what is beyond doubt an addressee, or a line of labels and
    /// addressees, goes on the list.
    private static boolean isAddressee(Stretch line) {
        var start = line.strip().text();
        int slash = start.indexOf('/');
        boolean routed = slash > 3 && slash < 10 && AddresseeLines.isRoutingIndicator(start);
        return routed
                || start.startsWith("TO ")
                || start.startsWith("INFO ")
                || start.startsWith("AM")
                || start.startsWith("US")
                || start.startsWith("SEC")
                || start.endsWith("COLLECTIVE");
    }

    /// The first place of `word` at the start of a line, else in mid-line.
    private int word(String word, int from, int to) {
        int inMidLine = -1;
        for (int at = text.indexOf(word, from, to); at >= 0; at = text.indexOf(word, at + 1, to)) {
            if (isLabel(word, at)) {
                if (Chars.isAtLineStart(text, header.from(), at)) {
                    return at;
                }
                inMidLine = inMidLine < 0 ? at : inMidLine;
            }
        }
        return inMidLine;
    }

    private boolean isLabel(String word, int at) {
        int end = at + word.length();
        boolean before =
                at == header.from()
                        || Chars.isSpace(text.charAt(at - 1))
                        || Chars.isDigit(text.charAt(at - 1));
        return before && end < header.to() && Chars.isSpace(text.charAt(end));
    }
}
