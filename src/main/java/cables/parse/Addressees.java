package cables.parse;

import cables.cable.Addressee;
import cables.cable.Precedence;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one addressee: `RUEHC/SECSTATE WASHDC PRIORITY 8056`.
final class Addressees {

    private static final int LONGEST_ROUTING = 10;

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
        boolean may = !word.isEmpty() && "FIPR".indexOf(Chars.upper(word.charAt(0))) >= 0;
        return may
                ? Optional.ofNullable(WORDS.get(word.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    static Optional<Addressee> read(String written) {
        var line = withoutDelivery(withoutQuotes(Chars.oneLine(written)));
        int routing = routingEnd(line);
        int slash = Chars.skipBlanks(line, routing, Math.min(line.length(), routing + 1));
        boolean routed = routing > 0 && slash < line.length() && line.charAt(slash) == '/';
        return routed
                ? unrouted(
                        line.substring(slash + 1).strip(), Optional.of(line.substring(0, routing)))
                : unrouted(line, Optional.empty());
    }

    /// The end of the routing indicator that the line may begin with, `RUEHC`; 0 where it begins
    /// with something else.
    private static int routingEnd(String line) {
        if (line.isEmpty() || "RZ".indexOf(line.charAt(0)) < 0) {
            return 0;
        }
        int end = 1;
        while (end < line.length()
                && (Chars.isUpper(line.charAt(end)) || Chars.isDigit(line.charAt(end)))) {
            end++;
        }
        return end > 2 && end <= LONGEST_ROUTING ? end : 0;
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
