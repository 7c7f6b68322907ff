package cables.cable;

import java.util.OptionalInt;

/// Where a cable was found.
///
/// @param path the file, absolute; a member of an archive as `a.zip!b.txt`
/// @param row the record within the file, from 1; empty where the file is the cable
/// @param sha256 of the cable as it stood there, 64 hex digits
public record Provenance(String path, OptionalInt row, String sha256) {}
