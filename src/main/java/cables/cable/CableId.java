package cables.cable;

/// What a cable is known by: the published id, else the MRN of its text, else a digest of the text.
public record CableId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
