/// From source through parser into the engine, in parallel, with a report that adds up and
/// progress. It may know `engine`, `parse`, `source` and `cable`.
@NullMarked
package cables.ingest;

import org.jspecify.annotations.NullMarked;
