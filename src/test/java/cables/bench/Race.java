package cables.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Times the lanes of a collection against each other: all warm, then a second of each in turn,
/// several times over, so that whatever else the machine does meets all of them alike.
final class Race {

    private static final int TURNS = 9;

    private Race() {}

    /// The lanes, each with the times of its passes.
    static List<LaneProcess> of(Collection.Kind kind, Collection cables, Path folder)
            throws IOException {
        var lanes = new ArrayList<LaneProcess>();
        try {
            for (var lane : Lane.of(cables)) {
                lanes.add(new LaneProcess(kind, folder, lane, lanes.size()));
            }
            for (int turn = 0; turn < TURNS; turn++) {
                for (var lane : lanes) {
                    lane.turn();
                }
            }
            return lanes;
        } finally {
            for (var lane : lanes) {
                lane.close();
            }
        }
    }
}
