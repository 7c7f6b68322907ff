package cables.export;

import cables.query.ParsedQuery;

import java.util.Optional;

/// A question as it was understood, with the name it goes by where many are asked.
///
/// @param topic its id in a list of questions
public record Asked(Optional<String> topic, ParsedQuery question) {

    /// One that is asked alone.
    public static Asked alone(ParsedQuery question) {
        return new Asked(Optional.empty(), question);
    }
}
