package cables.cable;

/// A distribution word that stands on a line of its own below the MRN line: SIPDIS, NODIS, NOFORN.
public record Caption(String word) {}
