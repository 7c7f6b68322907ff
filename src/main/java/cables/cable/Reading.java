package cables.cable;

import java.util.List;

/// How a cable was read: its raw text, the blocks that partition it, and what was odd.
///
/// @param text unchanged
/// @param blocks in order; joined, they give `text` back
/// @param diagnostics in the order of the text
public record Reading(String text, List<Block> blocks, List<Diagnostic> diagnostics) {

    public Reading {
        blocks = List.copyOf(blocks);
        diagnostics = List.copyOf(diagnostics);
    }
}
