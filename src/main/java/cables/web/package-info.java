/// The reading room: web pages and data over the port, on this machine alone. It may know all rooms
/// but `cli` and the engines.
@NullMarked
package cables.web;

import org.jspecify.annotations.NullMarked;
