package cables.lucene;

import java.nio.file.Path;

/// A generation that was published.
///
/// @param path its folder
record Generation(Path path, Manifest manifest) {

    String name() {
        return manifest.generation();
    }
}
