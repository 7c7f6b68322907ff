package cables.cable;

import java.time.Instant;
import java.util.Optional;

/// What the page or row that carries a cable says of it; never mixed with what its text says.
public record Published(
        Optional<String> id,
        Optional<Instant> created,
        Optional<Instant> released,
        Optional<String> origin,
        Optional<String> classification) {

    /// A source that says nothing of its cable.
    public static final Published NOTHING =
            new Published(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
}
