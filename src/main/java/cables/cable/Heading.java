package cables.cable;

import java.util.Optional;

/// All that stands above the first paragraph.
public record Heading(
        Transmission transmission,
        Routing routing,
        Optional<Located<Mrn>> mrn,
        Handling handling,
        Topic topic) {}
