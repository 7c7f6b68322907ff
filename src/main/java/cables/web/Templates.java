package cables.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// Renders pages; what stands in a page is escaped by the templates, for each place as it needs.
final class Templates {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Templates.class.getClassLoader(), "cables.web");

    /// @param template its name, without ending
    String rendered(String template, Object view) {
        var page = new StringOutput();
        engine.render(template + ".jte", view, page);
        return page.toString();
    }
}
