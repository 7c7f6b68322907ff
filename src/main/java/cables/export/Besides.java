package cables.export;

import cables.engine.Explanation;
import cables.engine.Hit;
import cables.engine.NothingFound;
import cables.engine.NothingFound.Counted;
import cables.engine.SearchEngine;
import cables.query.ParsedQuery;
import cables.query.QueryLimits;
import cables.query.QueryPrinter;

import java.io.IOException;
import java.util.Optional;

/// What JSON says beyond the usual keys, where it is asked for.
///
/// @param citation whether each hit comes with its citation
/// @param explaining who explains the score of each hit, and why nothing was found
public record Besides(boolean citation, Optional<SearchEngine> explaining) {

    /// Nothing.
    public static final Besides NOTHING = new Besides(false, Optional.empty());

    /// The further keys of a hit.
    void hit(ParsedQuery question, Hit hit, Json json) throws IOException {
        if (citation) {
            json.field("citation", Citation.of(hit).note());
        }
        if (explaining.isPresent()) {
            var explained = explaining.get().explain(question.query(), hit.cable().id());
            if (explained.isPresent()) {
                json.name("explanation");
                explanation(explained.get(), json);
            }
        }
    }

    private static void explanation(Explanation explanation, Json json) throws IOException {
        json.startObject();
        json.field("score", explanation.score());
        json.field("closeness", explanation.closeness());
        json.array("parts", explanation.parts(), it -> part(it, json));
        json.endObject();
    }

    private static void part(Explanation.Part part, Json json) throws IOException {
        json.startObject();
        json.field("asked", part.asked());
        json.field("text", part.text());
        json.field("subject", part.subject());
        json.field("times", part.times());
        json.endObject();
    }

    /// The further keys of an answer without hits: what has to be there, with how many cables have
    /// each, and what would find something.
    void nothing(ParsedQuery question, Json json) throws IOException {
        if (explaining.isPresent()) {
            var nothing = NothingFound.of(explaining.get(), question, QueryLimits.TIME);
            json.array("parts", nothing.parts(), it -> counted(it, json));
            json.array("instead", nothing.instead(), it -> counted(it, json));
        }
    }

    private static void counted(Counted counted, Json json) throws IOException {
        json.startObject();
        json.field("query", QueryPrinter.print(counted.query()));
        json.field("cables", counted.cables());
        json.endObject();
    }
}
