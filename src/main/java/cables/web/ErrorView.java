package cables.web;

/// Why there is no page.
///
/// @param status its number and what that is called
record ErrorView(Frame frame, String status, String message) {

    static ErrorView of(Refused refused) {
        var status = refused.status();
        return new ErrorView(
                Frame.of(status.getMessage(), ""),
                status.getCode() + " " + status.getMessage(),
                String.valueOf(refused.getMessage()));
    }
}
