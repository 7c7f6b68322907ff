package cables.parse;

import cables.cable.BlockKind;

/// A label of the heading, `SUBJECT:`, where it was found.
///
/// @param start where it starts
/// @param value where what it labels starts
/// @param odd whether it is misspelt or stands in mid-line
record Label(Kind kind, int start, int value, boolean odd) {

    /// The lines of the heading that bear labels.
    enum Kind {
        EXECUTIVE_ORDER(BlockKind.EXECUTIVE_ORDER),
        TAGS(BlockKind.TAGS),
        SUBJECT(BlockKind.SUBJECT),
        REF(BlockKind.REF),
        CLASSIFIED_BY(BlockKind.CLASSIFIED_BY);

        private final BlockKind block;

        Kind(BlockKind block) {
            this.block = block;
        }

        BlockKind block() {
            return block;
        }
    }
}
