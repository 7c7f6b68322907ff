/// The command line: commands, terminal printing and `main`. The only room that knows picocli, and
/// the only one that chooses an engine; it may know all others.
@NullMarked
package cables.cli;

import org.jspecify.annotations.NullMarked;
