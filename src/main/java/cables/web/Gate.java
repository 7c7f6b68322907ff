package cables.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks at each request before anybody answers it, and says with each answer what a browser may do
/// with it.
record Gate(Door door) {

    /// What goes with every answer.
    static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                            + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                            + " frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cache-Control",
                    "no-store",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Cross-Origin-Opener-Policy",
                    "same-origin");

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final String TOKEN = "token";
    private static final String COOKIE = "cables-token";
    private static final String BEARER = "Bearer ";

    void guard(RoutesConfig routes) {
        routes.before(request -> {
            HEADERS.forEach(request::header);
            check(request);
        });
    }

    private void check(Context request) {
        if (!Optional.ofNullable(request.header("Host")).filter(door::isCalled).isPresent()) {
            throw new Refused(
                    HttpStatus.MISDIRECTED_REQUEST, "this place does not go by that name");
        }
        if (!READING.contains(request.method().name())) {
            request.header("Allow", "GET, HEAD");
            throw new Refused(HttpStatus.METHOD_NOT_ALLOWED, "this place is for reading");
        }
        if (length(request) > LONGEST_ADDRESS) {
            throw new Refused(HttpStatus.URI_TOO_LONG, "that is too long for an address");
        }
        door.token().ifPresent(it -> checkToken(it, request));
    }

    private static int length(Context request) {
        var query = Optional.ofNullable(request.queryString()).orElse("");
        return request.req().getRequestURI().length() + query.length();
    }

    /// Who comes with the token in the address gets a cookie, so that it need not stand in any
    /// other address.
    private void checkToken(String token, Context request) {
        if (isSame(token, Optional.ofNullable(request.queryParam(TOKEN)))) {
            var cookie = new Cookie(COOKIE, token);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            request.cookie(cookie);
            return;
        }
        var shown =
                Optional.ofNullable(request.header("Authorization"))
                        .filter(it -> it.startsWith(BEARER))
                        .map(it -> it.substring(BEARER.length()));
        if (!isSame(token, shown) && !isSame(token, Optional.ofNullable(request.cookie(COOKIE)))) {
            throw new Refused(
                    HttpStatus.UNAUTHORIZED, "come by the address that cables serve printed");
        }
    }

    /// Takes as long for a wrong one as for the right one.
    private static boolean isSame(String token, Optional<String> shown) {
        return shown.isPresent()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        shown.get().getBytes(StandardCharsets.UTF_8));
    }
}
