package cables.web;

import java.io.IOException;
import java.io.Writer;

/// What comes of a request.
sealed interface Reply {

    /// A page to look at.
    ///
    /// @param template its name, without ending
    record Page(String template, Object view) implements Reply {}

    /// Data, written as it is found.
    record Data(String contentType, Content content) implements Reply {}

    /// The place where it is to be found.
    record Elsewhere(String address) implements Reply {}

    /// What writes data.
    interface Content {
        void to(Writer out) throws IOException;
    }
}
