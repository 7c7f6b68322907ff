package cables.engine;

import cables.cable.Mrn;

import java.util.Optional;

/// The message itself, as one cites it: who sent it to whom, and as which of his messages.
///
/// @param from the sender's plain-language address, `AMEMBASSY BEIJING`
/// @param to that of the first action addressee
public record Telegram(Optional<Mrn> mrn, Optional<String> from, Optional<String> to) {

    /// Of which nothing is known.
    public static final Telegram UNKNOWN =
            new Telegram(Optional.empty(), Optional.empty(), Optional.empty());

    /// The post of the MRN, `BEIJING`.
    public Optional<String> post() {
        return mrn.map(Mrn::post);
    }
}
