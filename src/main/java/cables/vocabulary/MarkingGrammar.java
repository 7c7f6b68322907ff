package cables.vocabulary;

import cables.cable.PortionMarking;
import cables.cable.PortionMarking.Level;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells portion markings, `(SBU)`, `(S//REL TO USA, FVEY)`, from what only looks like them: `(b)`,
/// `(U.S.)`, `(Iran)`.
public final class MarkingGrammar {

    private static final int LONGEST = 80;

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*//\\s*|\\s*/\\s*|\\s*[-–]\\s*|\\s*;\\s*");
    private static final Pattern USUAL =
            Pattern.compile("[A-Z]+(?://?[A-Z]+)*(?:(?: TO|(?<=REL)) [A-Z, ]+)?");
    private static final Pattern RELEASABLE =
            Pattern.compile("REL(?:EASABLE)?( TO)?[: ]+([A-Z][A-Z, &/]*)");
    private static final Pattern ENTIRE =
            Pattern.compile("(?:ENTIRE|ENITRE|WHOLE) (?:TEXT|CABLE|MESSAGE)|ALL PARA(?:GRAPH)?S?");

    private static final Pattern CONTROLLED =
            Pattern.compile("^(TS|S|C|U|SBU) (?=NF|NOFORN|REL\\b|FGI|FOUO)");
    private static final Pattern RELEASED = Pattern.compile("(NF|NOFORN|FGI) (?=REL\\b)");

    private static final Map<String, Level> LEVELS =
            Map.ofEntries(
                    Map.entry("U", Level.U),
                    Map.entry("UNCLAS", Level.U),
                    Map.entry("UNCLASS", Level.U),
                    Map.entry("UNCLASSIFIED", Level.U),
                    Map.entry("SBU", Level.SBU),
                    Map.entry("SENSITIVE BUT UNCLASSIFIED", Level.SBU),
                    Map.entry("FOUO", Level.FOUO),
                    Map.entry("LOU", Level.LOU),
                    Map.entry("LIMITED OFFICIAL USE", Level.LOU),
                    Map.entry("C", Level.C),
                    Map.entry("CONFIDENTIAL", Level.C),
                    Map.entry("S", Level.S),
                    Map.entry("SECRET", Level.S),
                    Map.entry("TS", Level.TS),
                    Map.entry("TOP SECRET", Level.TS));

    /// Slips of the hand: what was typed, and the marking meant.
    private static final Map<String, String> SLIPS =
            Map.ofEntries(
                    Map.entry("SB", "SBU"),
                    Map.entry("SU", "SBU"),
                    Map.entry("SUB", "SBU"),
                    Map.entry("BSU", "SBU"),
                    Map.entry("USB", "SBU"),
                    Map.entry("SBUU", "SBU"),
                    Map.entry("SSBU", "SBU"),
                    Map.entry("CC", "C"),
                    Map.entry("UU", "U"),
                    Map.entry("NC", "C/NF"),
                    Map.entry("SNF", "S/NF"),
                    Map.entry("CNF", "C/NF"),
                    Map.entry("N/SF", "S/NF"),
                    Map.entry("N/CF", "C/NF"),
                    Map.entry("NF/S", "S/NF"),
                    Map.entry("NF/C", "C/NF"),
                    Map.entry("NF", "NF"));

    private static final Map<String, String> CONTROLS =
            Map.ofEntries(
                    Map.entry("NF", "NF"),
                    Map.entry("NOFORN", "NF"),
                    Map.entry("NOFOR", "NF"),
                    Map.entry("NOFRON", "NF"),
                    Map.entry("N", "NF"),
                    Map.entry("NFF", "NF"),
                    Map.entry("FN", "NF"),
                    Map.entry("FOUO", "FOUO"),
                    Map.entry("SBU", "SBU"),
                    Map.entry("FGI", "FGI"),
                    Map.entry("ORCON", "ORCON"),
                    Map.entry("OC", "ORCON"),
                    Map.entry("NOCON", "NOCON"),
                    Map.entry("NOCONTRACT", "NOCONTRACT"),
                    Map.entry("PROPIN", "PROPIN"),
                    Map.entry("RELIDO", "RELIDO"),
                    Map.entry("SI", "SI"),
                    Map.entry("TK", "TK"),
                    Map.entry("HCS", "HCS"),
                    Map.entry("EXDIS", "EXDIS"),
                    Map.entry("NODIS", "NODIS"),
                    Map.entry("LIMDIS", "LIMDIS"),
                    Map.entry("SIPDIS", "SIPDIS"),
                    Map.entry("SENSITIVE", "SENSITIVE"));

    private static final Set<String> FIRST_WORDS = firstWords();

    /// What was read already: markings are few and written over and over. Bounded, since a text may
    /// hold anything.
    private static final Map<String, Optional<Reading>> READ = new ConcurrentHashMap<>();

    private static final int MOST_READ = 2000;

    private static Set<String> firstWords() {
        return Stream.concat(
                        Stream.concat(LEVELS.keySet().stream(), SLIPS.keySet().stream()),
                        Stream.of("ENTIRE"))
                .map(it -> it.split("[ /]", -1)[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    private MarkingGrammar() {}

    /// A marking that was read.
    ///
    /// @param repaired whether it was written in an odd way
    /// @param entireText whether it says of itself that it marks the whole cable
    public record Reading(PortionMarking marking, boolean repaired, boolean entireText) {}

    /// Reads what stands between the parentheses; empty when it is no marking.
    public static Optional<Reading> read(String inside) {
        if (inside.length() > LONGEST || inside.isBlank()) {
            return Optional.empty();
        }
        var known = READ.get(inside);
        if (known != null) {
            return known;
        }
        if (!mayStart(inside)) {
            return Optional.empty();
        }
        var reading = readAnew(inside);
        if (READ.size() < MOST_READ) {
            READ.put(inside, reading);
        }
        return reading;
    }

    private static Optional<Reading> readAnew(String inside) {
        var written = oneLine(inside).toUpperCase(Locale.ROOT);
        if (LEVELS.containsKey(written)) {
            return Optional.of(
                    new Reading(
                            new PortionMarking(level(written), List.of()),
                            !level(written).name().equals(inside),
                            false));
        }
        var slip = SLIPS.getOrDefault(written, written);
        var parts = new ArrayList<>(List.of(SEPARATOR.split(spread(slip), -1)));
        boolean entire = parts.removeIf(it -> ENTIRE.matcher(it).matches());
        return marking(parts)
                .map(it ->
                        new Reading(
                                it,
                                !slip.equals(inside) || !USUAL.matcher(inside).matches(),
                                entire));
    }

    private static Level level(String word) {
        return Objects.requireNonNull(LEVELS.get(word));
    }

    private static String oneLine(String inside) {
        return inside.strip().indexOf(' ') < 0 && inside.indexOf('\n') < 0
                ? inside.strip()
                : inside.strip().replaceAll("\\s+", " ");
    }

    /// Whether the first word may start a marking; a quick look, as most brackets hold none.
    private static boolean mayStart(String inside) {
        int start = 0;
        while (start < inside.length() && inside.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < inside.length() && Character.isLetter(inside.charAt(end))) {
            end++;
        }
        return FIRST_WORDS.contains(inside.substring(start, end).toUpperCase(Locale.ROOT));
    }

    /// `C NF` is `C/NF`; the blanks of `REL TO USA` stay.
    private static String spread(String written) {
        var apart = CONTROLLED.matcher(written).replaceFirst("$1/");
        var released = RELEASED.matcher(apart).replaceFirst("$1/");
        return released.endsWith("/") ? released.substring(0, released.length() - 1) : released;
    }

    private static Optional<PortionMarking> marking(List<String> parts) {
        if (parts.isEmpty() || !LEVELS.containsKey(parts.getFirst())) {
            return Optional.empty();
        }
        var controls = new ArrayList<String>();
        for (int i = 1; i < parts.size(); i++) {
            var control = control(String.join("/", parts.subList(i, parts.size())), parts.get(i));
            if (control.isEmpty()) {
                return Optional.empty();
            }
            controls.add(control);
            i = control.startsWith("REL ") ? parts.size() : i;
        }
        return Optional.of(new PortionMarking(level(parts.getFirst()), controls));
    }

    /// @param rest the part and all after it, which belong to a REL or REL TO list
    private static String control(String rest, String part) {
        var releasable = RELEASABLE.matcher(rest);
        if (releasable.matches()) {
            return (releasable.group(1) == null ? "REL " : "REL TO ")
                    + releasable.group(2).strip().replace("/", ", ").replaceAll("\\s*,\\s*", ", ");
        }
        return part.startsWith("FGI ") ? part : CONTROLS.getOrDefault(part, "");
    }
}
