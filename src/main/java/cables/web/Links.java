package cables.web;

import cables.export.FacetField;
import cables.query.Query;
import cables.query.QueryPrinter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The addresses of pages.
final class Links {

    private Links() {}

    /// What a question finds.
    static String search(Query query) {
        return search(QueryPrinter.print(query));
    }

    /// What a question finds, as it is written.
    static String search(String question) {
        return "/search?q=" + encoded(question);
    }

    /// The cables that bear a value.
    static String search(FacetField field, String value) {
        return search(Narrowing.filter(field, value));
    }

    /// What is known of a value.
    static String thing(FacetField field, String value) {
        var room = field == FacetField.TAGS ? "/tags/" : "/posts/";
        return room + encoded(value);
    }

    /// A cable to read.
    static String cable(String id) {
        return "/cable/" + encoded(id);
    }

    /// A cable with what a question finds in it marked.
    static String cable(String id, String question) {
        return question.isBlank() ? cable(id) : cable(id) + "?q=" + encoded(question);
    }

    /// What asks for all of it at the end of the address of data: JSON alone is cut otherwise.
    ///
    /// @param ending of its path
    static String all(String ending) {
        return ending.equals(".json") ? "&n=0" : "";
    }

    /// What stands in an address, any characters of it.
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
