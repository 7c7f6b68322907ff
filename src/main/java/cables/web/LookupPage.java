package cables.web;

import cables.engine.SearchEngine;
import cables.vocabulary.Glossary;

/// The page of what a code means.
final class LookupPage {

    private LookupPage() {}

    static Reply page(Inquiry asked, SearchEngine ignored) {
        var explanation = new Glossary().explain(asked.thing());
        return new Reply.Page(
                "lookup",
                new LookupView(
                        Frame.of(asked.thing(), ""), explanation, Links.search(asked.thing())));
    }

    /// A code that was typed in.
    static Reply asked(Inquiry asked, SearchEngine ignored) {
        var code =
                asked.text(Param.Q).orElseThrow(() -> Refused.wrong("which code? say it with q"));
        return new Reply.Elsewhere("/lookup/" + Links.encoded(code.strip()));
    }
}
