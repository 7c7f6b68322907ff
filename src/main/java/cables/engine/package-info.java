/// The port to a search engine: requests and results as plain data, no HTML, no colours. It may
/// know `query` and `cable`.
@NullMarked
package cables.engine;

import org.jspecify.annotations.NullMarked;
