/// Where cables are kept: folders, plain text, CSV dumps, HTML pages. It gives raw text with its
/// origin and what the page or row says of itself, and knows no other room.
@NullMarked
package cables.source;

import org.jspecify.annotations.NullMarked;
