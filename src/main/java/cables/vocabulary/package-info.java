/// The tables of the trade and their look-ups: TAGS, posts, captions, markings, prosigns. It may
/// know `cable`.
@NullMarked
package cables.vocabulary;

import org.jspecify.annotations.NullMarked;
