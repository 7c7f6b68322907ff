package cables.cable;

import java.util.List;
import java.util.Optional;

/// Between whom the message went.
///
/// @param from the sender's plain-language address, `AMEMBASSY BEIJING`
/// @param to action addressees, in order
/// @param info information addressees, in order
public record Routing(
        Optional<Located<String>> from,
        List<Located<Addressee>> to,
        List<Located<Addressee>> info) {

    public Routing {
        to = List.copyOf(to);
        info = List.copyOf(info);
    }
}
