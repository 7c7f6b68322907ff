/// Where cables are kept: folders, archives, pipes; plain text, CSV dumps, HTML pages. It gives raw
/// text with its origin and what the page or row says of itself. It may know `cable`.
@NullMarked
package cables.source;

import org.jspecify.annotations.NullMarked;
