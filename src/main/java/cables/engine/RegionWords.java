package cables.engine;

import java.util.List;

/// A region of a cable with its words.
record RegionWords(Region region, List<Words.Word> words) {

    static RegionWords of(Region region) {
        return new RegionWords(region, Words.of(region.passage().text()));
    }
}
