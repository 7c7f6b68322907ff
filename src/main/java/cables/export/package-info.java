/// Results and cables in forms for other programs, JSON first. It may know `engine`, `query`,
/// `vocabulary` and `cable`.
@NullMarked
package cables.export;

import org.jspecify.annotations.NullMarked;
