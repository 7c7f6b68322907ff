package cables.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was found when all of an index was compared with what was written.
///
/// @param generations the one in force first; that one is missing where nothing says which it is
/// @param around what is wrong in the folder, outside of any generation
/// @param unfinished folders that a run is writing, or was stopped at; the next run removes those
public record IndexCheck(
        List<GenerationCheck> generations, List<Damage> around, List<String> unfinished) {

    public IndexCheck {
        generations = List.copyOf(generations);
        around = List.copyOf(around);
        unfinished = List.copyOf(unfinished);
    }

    public boolean isWhole() {
        return damages().findAny().isEmpty();
    }

    /// All that is wrong.
    public Stream<Damage> damages() {
        return Stream.concat(
                around.stream(), generations.stream().flatMap(it -> it.damages().stream()));
    }

    /// Whether questions are answered from what was written.
    public boolean answers() {
        return generations.stream().anyMatch(it -> it.inForce() && it.isWhole());
    }

    /// The whole generation to go back to.
    public Optional<GenerationCheck> before() {
        return generations.stream().filter(it -> !it.inForce() && it.isWhole()).findFirst();
    }
}
