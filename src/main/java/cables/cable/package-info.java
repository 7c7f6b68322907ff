/// What a cable is: the records, enums and sealed types every other room speaks in. It knows no
/// other room.
@NullMarked
package cables.cable;

import org.jspecify.annotations.NullMarked;
