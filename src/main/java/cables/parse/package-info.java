/// Text in, `Cable` and diagnostics out; also where one cable ends and the next begins. It never
/// throws on content. It may know `cable` and `vocabulary`.
@NullMarked
package cables.parse;

import org.jspecify.annotations.NullMarked;
