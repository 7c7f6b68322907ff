package cables.web;

import io.javalin.http.HttpStatus;

/// What was asked for is not given; the message says why, in one line, to whoever asked.
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    Refused(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    /// One for what nobody has.
    static Refused missing(String message) {
        return new Refused(HttpStatus.NOT_FOUND, message);
    }

    /// One for what cannot be understood.
    static Refused wrong(String message) {
        return new Refused(HttpStatus.BAD_REQUEST, message);
    }

    /// One for what may be had a little later.
    static Refused busy() {
        return new Refused(
                HttpStatus.SERVICE_UNAVAILABLE, "too much is being asked at once: try again");
    }

    /// One for all that is asked of a damaged index, whose answers may be wrong.
    static Refused damaged() {
        return new Refused(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "the index is " + Watchman.Finding.DAMAGED.words());
    }

    HttpStatus status() {
        return status;
    }
}
