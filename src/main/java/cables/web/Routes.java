package cables.web;

import static cables.desk.Format.BIBTEX;
import static cables.desk.Format.CSLJSON;
import static cables.desk.Format.CSV;
import static cables.desk.Format.IDS;
import static cables.desk.Format.JSON;
import static cables.desk.Format.JSONL;
import static cables.desk.Format.RIS;
import static cables.desk.Format.TEXT;
import static cables.desk.Format.TREC;
import static cables.desk.Format.TSV;

import cables.desk.Format;
import cables.export.FacetField;
import cables.web.Route.Answering;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// All addresses that are answered. A page and its data have one path, data with an ending.
final class Routes {

    private static final List<Format> TABLES = List.of(JSON, CSV, TSV);
    private static final List<Format> MATCHES = List.of(JSON, JSONL, CSV, TSV);

    private final List<Route> routes = new ArrayList<>();

    private Routes() {}

    /// All of them; those with an ending before those without.
    ///
    /// @param folder where the index is, for people
    /// @param state tells how it stands, for people
    static List<Route> of(String folder, Supplier<String> state) {
        var all = new Routes();
        all.search();
        all.cable();
        all.counts();
        all.browse();
        all.house(folder, state);
        return List.copyOf(all.routes);
    }

    private void search() {
        var params = EnumSet.of(Param.Q, Param.N, Param.FROM, Param.SORT, Param.SNIPPETS);
        var forms = List.of(JSON, JSONL, CSV, TSV, IDS, RIS, BIBTEX, CSLJSON, TREC);
        data("/search", forms, params, AnswerData::search);
        data("/similar/{id}", forms, without(params, Param.Q), AnswerData::similar);
        page("/similar/{id}", EnumSet.of(Param.N, Param.FROM), SimilarPage::page);
        page("/search", with(params, Param.SINCE, Param.UNTIL), SearchPage::page);
        page("/", Set.of(), FrontPage::page);
    }

    private void cable() {
        var forms = List.of(JSON, CSV, TSV, RIS, BIBTEX, CSLJSON, TEXT);
        data("/cable/{id}", forms, EnumSet.of(Param.Q, Param.PARA, Param.COPY), CableData::of);
        page("/cable/{id}", EnumSet.of(Param.Q, Param.COPY), CablePage::page);
    }

    private void counts() {
        var facet = EnumSet.of(Param.Q, Param.N, Param.SORT);
        data("/facet/{field}", TABLES, facet, AnswerData::facet);
        page("/facet/{field}", EnumSet.of(Param.Q, Param.SORT), CountsPage::page);
        data("/trend", TABLES, EnumSet.of(Param.Q, Param.BY), AnswerData::trend);
        page("/trend", EnumSet.of(Param.Q, Param.BY), TrendPage::page);
        var kwic = EnumSet.of(Param.Q, Param.N, Param.SORT, Param.WIDTH);
        data("/kwic", MATCHES, kwic, AnswerData::kwic);
        page("/kwic", EnumSet.of(Param.Q, Param.N, Param.SORT), KwicPage::page);
    }

    private void browse() {
        var list = EnumSet.of(Param.Q, Param.SORT);
        page("/tags", list, (asked, engine) -> CountsPage.page(FacetField.TAGS, asked, engine));
        page("/posts", list, (asked, engine) -> CountsPage.page(FacetField.POST, asked, engine));
        page("/tags/{code}", Set.of(), ThingPage::tags);
        page("/posts/{name}", Set.of(), ThingPage::post);
        page("/map", EnumSet.of(Param.Q), MapPage::page);
    }

    private void house(String folder, Supplier<String> state) {
        data("/lookup/{code}", MATCHES, Set.of(), AnswerData::lookup);
        page("/lookup/{code}", Set.of(), LookupPage::page);
        page("/lookup", EnumSet.of(Param.Q), LookupPage::asked);
        data(
                "/status",
                TABLES,
                Set.of(),
                (asked, engine) -> AnswerData.status(folder, asked, engine));
        page("/status", Set.of(), (asked, engine) -> StatusPage.page(folder, state.get(), engine));
        page("/help", Set.of(), (asked, engine) -> HelpPage.page());
    }

    private void page(String path, Set<Param> params, Answering answering) {
        routes.add(new Route(path, TEXT, params, answering));
    }

    private void data(String path, List<Format> forms, Set<Param> params, Answering answering) {
        forms.forEach(it -> routes.add(new Route(path + "." + ending(it), it, params, answering)));
    }

    /// How a path ends that gives data in a form.
    static String ending(Format form) {
        return switch (form) {
            case AUTO, TEXT -> "txt";
            case BIBTEX -> "bib";
            case JSON, JSONL, CSV, TSV, IDS, RIS, CSLJSON, TREC -> form.toString();
        };
    }

    private static Set<Param> without(Set<Param> params, Param one) {
        var rest = EnumSet.copyOf(params);
        rest.remove(one);
        return rest;
    }

    private static Set<Param> with(Set<Param> params, Param... more) {
        var all = EnumSet.copyOf(params);
        all.addAll(List.of(more));
        return all;
    }
}
