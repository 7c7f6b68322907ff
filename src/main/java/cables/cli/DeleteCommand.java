package cables.cli;

import cables.cable.CableId;
import cables.desk.Amounts;
import cables.engine.BuildFacts;
import cables.engine.IndexStatus;
import cables.lucene.LuceneIndex;
import cables.parse.CableParser;
import cables.vocabulary.Mrns;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// `cables delete`: takes cables out of the index.
@Command(
        name = "delete",
        customSynopsis = "cables delete [OPTIONS] ID...%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Take cables out of the index, all versions of each; the files they came from stay.",
            "",
            "They do not come back when index meets them again, until index --reread or rebuild"
                    + " reads them on purpose. All are taken out, or none where one is not there."
        },
        footer = {
            "",
            "Examples:",
            "  cables delete 10BEIJING326",
            "  cables delete '10 BEIJING 000326' 09LIMA12",
            "  cables rollback                    if that was a mistake"
        })
final class DeleteCommand implements Callable<Integer> {

    private final CablesCommand cables;

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "10BEIJING326, '10 BEIJING 000326', 'BEIJING 326'")
    private List<String> words = List.of();

    DeleteCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        var ids = new LinkedHashSet<CableId>();
        try (var engine = cables.index().open()) {
            for (var spelling : spellings()) {
                var code =
                        new NamedCable(cables, engine)
                                .use(
                                        spelling,
                                        it -> {
                                            ids.add(it.id());
                                            return ExitCode.DONE;
                                        });
                if (code != ExitCode.DONE) {
                    return code.number();
                }
            }
        }
        return delete(ids).number();
    }

    /// `10 BEIJING 326` is one in three words, `10BEIJING326 09LIMA12` are two.
    private List<String> spellings() {
        boolean each =
                words.stream()
                        .allMatch(it -> Mrns.number(it).isPresent() || new CableId(it).isDigest());
        return each ? words : List.of(String.join(" ", words));
    }

    private ExitCode delete(Set<CableId> ids) throws IOException {
        var sources = cables.index().sources();
        try (var session = LuceneIndex.deletion(cables.index().path())) {
            var missing = new ArrayList<CableId>();
            for (var id : ids) {
                if (!session.delete(id)) {
                    missing.add(id);
                }
            }
            if (!missing.isEmpty()) {
                // another process was faster
                cables.talk().failure("no cable " + missing.getFirst() + " in the index any more");
                return ExitCode.NOTHING_FOUND;
            }
            told(ids.size(), session.publish(new BuildFacts(sources, CableParser.VERSION)));
        }
        return ExitCode.DONE;
    }

    private void told(int deleted, IndexStatus status) {
        cables.done(
                "%s deleted; %s in %s"
                        .formatted(
                                Amounts.cables(deleted),
                                Amounts.cables(status.cables()),
                                cables.world().shown(cables.index().path())));
    }
}
