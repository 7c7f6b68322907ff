package cables.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was found when a generation was compared with what was written.
///
/// @param generation its id
/// @param inForce whether it is the one that answers; the other one is kept to go back to
/// @param built when it was published; empty where that cannot be read any more, as are the counts
/// @param cables how many it says it holds
/// @param files how many it should have
/// @param bytes how many these should have
/// @param damages none where it is whole
public record GenerationCheck(
        String generation,
        boolean inForce,
        Optional<Instant> built,
        long cables,
        long files,
        long bytes,
        List<Damage> damages) {

    public GenerationCheck {
        damages = List.copyOf(damages);
    }

    public boolean isWhole() {
        return damages.isEmpty();
    }
}
