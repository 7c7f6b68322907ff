package cables.parse;

import cables.cable.Addressee;
import cables.cable.Precedence;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one addressee: `RUEHC/SECSTATE WASHDC PRIORITY 8056`.
final class Addressees {

    private static final Pattern ROUTING = Pattern.compile("([RZ][A-Z0-9]{2,9})[ \\t]?/[ \\t]*");

    private static final Pattern DELIVERY =
            Pattern.compile("[ (]{1,2}(?:BY|VIA) (?:AIR ?)?(?:POUCH|MAIL|COURIER)[.)]{0,2}$");

    /// Precedence words and the slips of the hand seen in them.
    private static final Map<String, Precedence> WORDS =
            Map.of(
                    "FLASH", Precedence.FLASH,
                    "IMMEDIATE", Precedence.IMMEDIATE,
                    "IMMED", Precedence.IMMEDIATE,
                    "IMMEDIATELY", Precedence.IMMEDIATE,
                    "PRIORITY", Precedence.PRIORITY,
                    "PIORITY", Precedence.PRIORITY,
                    "PRIORTY", Precedence.PRIORITY,
                    "PRIORIY", Precedence.PRIORITY,
                    "ROUTINE", Precedence.ROUTINE);

    private Addressees() {}

    /// The precedence that `word` names.
    static Optional<Precedence> precedence(String word) {
        return Optional.ofNullable(WORDS.get(word.toUpperCase(Locale.ROOT)));
    }

    static Optional<Addressee> read(String written) {
        var line = withoutDelivery(withoutQuotes(Chars.oneLine(written)));
        var matcher = ROUTING.matcher(line);
        boolean routed = matcher.lookingAt();
        return unrouted(
                line.substring(routed ? matcher.end() : 0),
                routed ? Optional.of(matcher.group(1)) : Optional.empty());
    }

    /// Without what is left of a row of a table that was taken for text: `.. COLLECTIVE","`.
    private static String withoutQuotes(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '"' || line.charAt(end - 1) == ',')) {
            end--;
        }
        return line.substring(0, end);
    }

    /// How it is sent is no part of the name: `AMCONSUL KHORRAMSHAHR BY POUCH`.
    private static String withoutDelivery(String line) {
        return line.contains("BY ") || line.contains("VIA ")
                ? DELIVERY.matcher(line).replaceFirst("")
                : line;
    }

    private static Optional<Addressee> unrouted(String line, Optional<String> routing) {
        var number =
                lastWord(line)
                        .filter(it ->
                                it.length() >= 2
                                        && it.length() <= 6
                                        && Chars.skipDigits(it, 0, it.length()) == it.length());
        var rest = withoutLastWord(line, number);
        var word = lastWord(rest).filter(it -> precedence(it).isPresent());
        var name = withoutLastWord(rest, word);
        var niact = lastWord(name).filter(it -> it.equalsIgnoreCase("NIACT"));
        var plad = withoutLastWord(name, niact);
        return plad.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Addressee(plad, routing, word.flatMap(Addressees::precedence), number));
    }

    private static Optional<String> lastWord(String line) {
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(line.substring(line.lastIndexOf(' ') + 1));
    }

    private static String withoutLastWord(String line, Optional<String> word) {
        return word.map(it -> line.substring(0, line.length() - it.length()).strip()).orElse(line);
    }
}
