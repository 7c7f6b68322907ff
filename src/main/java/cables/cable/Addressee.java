package cables.cable;

import java.util.Optional;

/// One line under TO or INFO.
///
/// @param plad the plain-language address: `AMEMBASSY BEIJING`, `CHINA POSTS COLLECTIVE`
/// @param routingIndicator `RUEHC`, where the line gives one
/// @param precedence where it differs from the message's own and is therefore written out
/// @param number the addressee's message number as written, leading zeros kept
public record Addressee(
        String plad,
        Optional<String> routingIndicator,
        Optional<Precedence> precedence,
        Optional<String> number) {}
