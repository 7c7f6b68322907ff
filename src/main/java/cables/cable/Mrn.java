package cables.cable;

/// A message reference number: the year, the post and the serial that name a cable for good.
///
/// @param year four digits
/// @param post the post's name in capitals, without blanks or punctuation: `SANJOSE`
/// @param serial counts from 1 each year
public record Mrn(int year, String post, int serial) {

    /// The id by which cables are quoted, `10BEIJING326`: two-digit year, post, serial without
    /// leading zeros.
    public String canonical() {
        int digits = year % 100;
        return (digits < 10 ? "0" : "") + digits + post + serial;
    }

    @Override
    public String toString() {
        return canonical();
    }
}
