package cables.cable;

import java.util.List;
import java.util.Optional;

/// How the message was sent: the first lines of the cable, down to the DTG.
///
/// @param id the transmission id, `VZCZCXRO0314`
/// @param precedence that of the DTG line, action first; else of the transmission line
/// @param routingIndicator the originator's, after DE: `RUEHBJ`
/// @param stationSerial the digits after `#`, as written
/// @param julianTime day of the year and time, `0390711`
/// @param security the ZNR or ZNY prosign, `ZNR UUUUU`
/// @param dtg the date-time group
public record Transmission(
        Optional<Located<String>> id,
        List<Located<Precedence>> precedence,
        Optional<Located<String>> routingIndicator,
        Optional<Located<String>> stationSerial,
        Optional<Located<String>> julianTime,
        Optional<Located<String>> security,
        Optional<Located<Dtg>> dtg) {

    public Transmission {
        precedence = List.copyOf(precedence);
    }
}
