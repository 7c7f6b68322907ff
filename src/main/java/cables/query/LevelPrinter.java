package cables.query;

import cables.cable.Classification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes a set of classifications as the shortest of a letter, a range and a list.
final class LevelPrinter {

    private LevelPrinter() {}

    static String print(Set<Classification> levels) {
        var ascending = levels.stream().sorted().toList();
        return "class:" + (isRange(ascending) ? range(ascending) : list(ascending));
    }

    private static boolean isRange(List<Classification> levels) {
        return levels.size() > 2
                && EnumSet.range(levels.getFirst(), levels.getLast()).size() == levels.size();
    }

    private static String range(List<Classification> levels) {
        return levels.getFirst().letters() + ".." + levels.getLast().letters();
    }

    private static String list(List<Classification> levels) {
        return levels.stream().map(Classification::letters).collect(Collectors.joining(","));
    }
}
