package cables.vocabulary;

import java.util.List;
import java.util.Optional;

/// An embassy, consulate, mission or department that sends cables, under one of its names.
///
/// @param name as in the id of a cable: `SANJOSE`
/// @param written as in the MRN line: `SAN JOSE`
/// @param kind `embassy`, `consulate`, `mission`, `agency` ...
/// @param title `Embassy San Jose`
/// @param note when it was there, or what else there is to say; mostly empty
/// @param station by what name it is known today: `KYIV` of `KIEV`; its own where that never
///   changed
/// @param archiveName what the archive of 1973-79 calls it where that is no beginning of its name
/// @param plads its plain-language addresses, `AMEMBASSY SAN JOSE`
/// @param routingIndicators `RUEHSJ`
/// @param city,country empty where it has none
/// @param place where its city lies
/// @param certain whether name and place are beyond doubt
/// @param source where this comes from
public record Post(
        String name,
        String written,
        String kind,
        String title,
        String note,
        String station,
        String archiveName,
        List<String> plads,
        List<String> routingIndicators,
        String city,
        String country,
        Optional<Coordinates> place,
        boolean certain,
        String source) {

    /// Degrees north and east.
    public record Coordinates(double latitude, double longitude) {}

    public Post {
        plads = List.copyOf(plads);
        routingIndicators = List.copyOf(routingIndicators);
    }
}
