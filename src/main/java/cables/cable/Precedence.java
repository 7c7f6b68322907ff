package cables.cable;

/// How fast a message must travel; the prosign is the letter on the DTG line (ACP 127).
public enum Precedence {
    ROUTINE('R'),
    PRIORITY('P'),
    IMMEDIATE('O'),
    FLASH('Z');

    private final char prosign;

    Precedence(char prosign) {
        this.prosign = prosign;
    }

    /// The letter on the DTG line; doubled (`OO`) on the transmission line.
    public char prosign() {
        return prosign;
    }
}
