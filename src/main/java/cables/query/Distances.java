package cables.query;

import cables.cable.Span;

import java.util.Locale;

/// Reads how near two words must stand.
record Distances(Repairs repairs) {

    /// `NEAR/6`, `w/6`, `PRE/6`, `pre/6`.
    Distance of(Token token) {
        var text = token.text();
        int slash = text.indexOf('/');
        var name = text.substring(0, slash);
        if (name.equalsIgnoreCase("near") && !name.equals("NEAR")) {
            repairs.add("operators are in capitals; read as NEAR" + text.substring(slash), token);
        }
        boolean ordered = name.toLowerCase(Locale.ROOT).equals("pre");
        return of(text.substring(slash + 1), ordered, token.span());
    }

    /// @param digits at least one
    Distance of(String digits, boolean ordered, Span span) {
        int most = digits.length() > 6 ? Distance.MOST + 1 : Integer.parseInt(digits);
        int words = Math.clamp(most, 1, Distance.MOST);
        if (words != most) {
            repairs.add("a distance is from 1 to 9999; read as " + words, span);
        }
        return new Distance(words, ordered);
    }
}
