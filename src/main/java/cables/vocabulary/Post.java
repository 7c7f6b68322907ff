package cables.vocabulary;

import java.util.List;
import java.util.Optional;

/// An embassy, consulate, mission or department that sends cables.
///
/// @param name as in an MRN: `SANJOSE`
/// @param title `Embassy San Jose`; empty where no cable of it was seen
/// @param plads its plain-language addresses, `AMEMBASSY SAN JOSE`
/// @param routingIndicators `RUEHSJ`
/// @param city,country empty where it has none
/// @param place where its city lies
/// @param source where this comes from
public record Post(
        String name,
        String title,
        List<String> plads,
        List<String> routingIndicators,
        String city,
        String country,
        Optional<Coordinates> place,
        String source) {

    /// Degrees north and east.
    public record Coordinates(double latitude, double longitude) {}

    public Post {
        plads = List.copyOf(plads);
        routingIndicators = List.copyOf(routingIndicators);
    }
}
