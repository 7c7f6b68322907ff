package cables.web;

import cables.desk.Format;
import cables.engine.SearchEngine;

import java.io.IOException;
import java.util.Set;

/// An address that is answered.
///
/// @param path with `{thing}` where it names one
/// @param form in which data is given; text for a page
/// @param params what may be asked for behind the `?`
record Route(String path, Format form, Set<Param> params, Answering answering) {

    /// Answers a request.
    interface Answering {
        Reply answer(Inquiry asked, SearchEngine engine) throws IOException;
    }

    /// Whether it gives data, rather than a page.
    boolean isData() {
        return path.endsWith("." + Routes.ending(form));
    }

    Route {
        params = Set.copyOf(params);
    }
}
