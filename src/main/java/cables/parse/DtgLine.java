package cables.parse;

import cables.cable.Diagnostic;
import cables.cable.Dtg;
import cables.cable.Located;
import cables.cable.Precedence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the DTG line: `O R 171800Z FEB 10 ZDK`, precedence first.
///
/// @param precedence distinct, in the order written: action first
record DtgLine(List<Located<Precedence>> precedence, Optional<Located<Dtg>> dtg) {

    static final DtgLine ABSENT = new DtgLine(List.of(), Optional.empty());

    /// @param line from the precedence letters to the end of the group
    static DtgLine read(Stretch line, Draft draft) {
        var group = Dtgs.first(line.view().text(), line.from(), line.to());
        if (group.isEmpty()) {
            return ABSENT;
        }
        var written = line.between(group.get().start(), group.get().end());
        var dtg = Dtgs.read(written.text());
        if (dtg.isEmpty()) {
            draft.note(
                    Diagnostic.Code.DATE_INVALID,
                    "There is no such time: " + written.oneLine() + ".",
                    written.span());
        }
        return new DtgLine(letters(line.upTo(group.get().start())), dtg.map(written::locate));
    }

    private static List<Located<Precedence>> letters(Stretch letters) {
        var found = new ArrayList<Located<Precedence>>();
        for (int at = letters.from(); at < letters.to(); at++) {
            if (!Chars.isSpace(letters.at(at))) {
                found.add(letters.between(at, at + 1).locate(precedence(letters.at(at))));
            }
        }
        return found;
    }

    /// The precedence whose prosign is `letter`, one of Z, O, P, R.
    static Precedence precedence(char letter) {
        return switch (letter) {
            case 'Z' -> Precedence.FLASH;
            case 'O' -> Precedence.IMMEDIATE;
            case 'P' -> Precedence.PRIORITY;
            default -> Precedence.ROUTINE;
        };
    }

    /// Says so when the julian time of the DE line names another day; one day of waiting to be sent
    /// is no mismatch.
    void check(Optional<Located<String>> julianTime, Draft draft) {
        if (dtg.isEmpty() || julianTime.isEmpty()) {
            return;
        }
        var date = dtg.get().value().time().atZone(ZoneOffset.UTC).toLocalDate();
        int day = Integer.parseInt(julianTime.get().value().substring(0, 3));
        if (distance(date, day) > 1) {
            draft.note(
                    Diagnostic.Code.DATE_MISMATCH,
                    "The DTG "
                            + dtg.get().value().text()
                            + " names day "
                            + date.getDayOfYear()
                            + " of the year, the julian time day "
                            + day
                            + "; the DTG is kept.",
                    dtg.get().span());
        }
    }

    private static int distance(LocalDate date, int day) {
        int days = Math.abs(date.getDayOfYear() - day);
        return Math.min(days, date.lengthOfYear() - days);
    }
}
