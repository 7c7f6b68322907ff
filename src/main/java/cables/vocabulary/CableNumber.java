package cables.vocabulary;

import cables.cable.Mrn;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The number of a cable, as far as it was given: the year may be open.
///
/// @param year four digits; empty where it is left open
/// @param post under its canonical name
/// @param serial counts from 1 each year
public record CableNumber(OptionalInt year, String post, int serial) {

    /// The number that `mrn` is.
    public static CableNumber of(Mrn mrn) {
        return new CableNumber(OptionalInt.of(mrn.year()), mrn.post(), mrn.serial());
    }

    /// The number in full; empty where the year is open.
    public Optional<Mrn> mrn() {
        return year.isPresent()
                ? Optional.of(new Mrn(year.getAsInt(), post, serial))
                : Optional.empty();
    }

    /// Whether its post is one of the table.
    public boolean isOfKnownPost() {
        return PostTable.standard().knows(post);
    }

    /// Whether it is the number that this id spells.
    public boolean isNamed(String id) {
        return id.equals(id()) && post.equals(PostTable.standard().canonical(post));
    }

    /// The same of any year.
    public CableNumber ofAnyYear() {
        return new CableNumber(OptionalInt.empty(), post, serial);
    }

    /// As an id, `10BEIJING326`; without a year where that is open, `BEIJING326`.
    public String id() {
        return idUnder(post);
    }

    /// Its ids under all names that its post has had: `10KIEV5` and `10KYIV5`.
    public List<String> ids() {
        return PostTable.standard().namesOf(post).stream().map(this::idUnder).toList();
    }

    private String idUnder(String name) {
        return year.isPresent()
                ? new Mrn(year.getAsInt(), name, serial).canonical()
                : name + serial;
    }
}
