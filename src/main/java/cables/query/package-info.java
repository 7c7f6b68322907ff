/// What is asked: the query tree, its parser, which repairs and never fails, and its printer. There
/// is no engine in it. It may know `cable` and `vocabulary`.
@NullMarked
package cables.query;

import org.jspecify.annotations.NullMarked;
