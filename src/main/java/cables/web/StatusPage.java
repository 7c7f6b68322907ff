package cables.web;

import cables.cable.Diagnostic;
import cables.desk.Amounts;
import cables.engine.FacetCounts.Count;
import cables.engine.SearchEngine;
import cables.export.FacetField;
import cables.export.Inventory;
import cables.parse.CableParser;

import java.io.IOException;
import java.util.Arrays;

/// The page of what is in the collection.
final class StatusPage {

    private final Inventory inventory;
    private final String state;

    private StatusPage(Inventory inventory, String state) {
        this.inventory = inventory;
        this.state = state;
    }

    /// @param state how the index stands, for people
    static Reply page(String folder, String state, SearchEngine engine) throws IOException {
        var inventory = Inventory.of(folder, CableParser.VERSION, engine);
        return new Reply.Page("status", new StatusPage(inventory, state).view());
    }

    private StatusView view() {
        var status = inventory.status();
        return new StatusView(
                Frame.of("The collection", ""),
                Amounts.cables(status.cables()),
                Amounts.of(status.versions(), "text"),
                inventory.first().map(it -> it + " to " + inventory.last().orElse("")).orElse(""),
                Amounts.count(inventory.days().without()),
                Times.minute(status.built()),
                status.generation(),
                Amounts.bytes((double) status.bytes()),
                state,
                status.facts().sources(),
                inventory.parts().values().stream().map(this::part).toList(),
                inventory.oddities().values().stream().map(this::oddity).toList());
    }

    private StatusView.Part part(Count count) {
        return share(count, "", Links.search(FacetField.HAS, count.value()));
    }

    private StatusView.Part oddity(Count count) {
        var meaning =
                Arrays.stream(Diagnostic.Code.values())
                        .filter(it -> it.name().equals(count.value()))
                        .map(Diagnostic.Code::sentence)
                        .findFirst();
        return share(count, meaning.orElse(""), "");
    }

    private StatusView.Part share(Count count, String meaning, String link) {
        long all = inventory.status().cables();
        return new StatusView.Part(
                count.value(),
                meaning,
                Amounts.count(count.cables()),
                Amounts.share(count.cables(), all),
                all == 0 ? 0 : (int) (100 * count.cables() / all),
                link);
    }
}
