package cables.web;

import cables.export.ErrorJson;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Takes requests to who answers them, and brings the answers back; says in one line why there is
/// none.
final class FrontDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// Data is written as it is found, so that who takes it slowly has a place for long; pages have
    /// places of their own.
    private static final int DATA_PLACES = 4;

    private static final int PAGES_A_CORE = 2;

    private final OpenIndex index;
    private final Consumer<Throwable> faults;
    private final Templates templates = new Templates();
    private final Turnstile data = new Turnstile(DATA_PLACES, PATIENCE);
    private final Turnstile pages =
            new Turnstile(PAGES_A_CORE * Runtime.getRuntime().availableProcessors(), PATIENCE);

    /// @param faults is told what fails by our own fault
    FrontDesk(OpenIndex index, Consumer<Throwable> faults) {
        this.index = index;
        this.faults = faults;
    }

    void answer(List<Route> all, RoutesConfig routes) {
        all.forEach(route -> routes.get(route.path(), request -> answer(route, request)));
        Assets.all().forEach(it -> routes.get(it.path(), it::answer));
        routes.exception(Refused.class, (refused, request) -> refuse(refused, request));
        routes.exception(Exception.class, (failure, request) -> fail(failure, request));
        routes.error(
                HttpStatus.NOT_FOUND,
                request -> {
                    if (request.endpoints().lastHttpEndpoint() == null) {
                        refuse(Refused.missing("there is no such page"), request);
                    }
                });
    }

    private void answer(Route route, Context request) throws IOException {
        var asked = Inquiry.of(request, route.form(), route.params());
        var turnstile = route.isData() ? data : pages;
        turnstile.pass(() ->
                index.read(engine -> {
                    var reply = route.answering().answer(asked, engine);
                    bring(reply, request);
                    return reply;
                }));
    }

    private void bring(Reply reply, Context request) throws IOException {
        switch (reply) {
            case Reply.Page(var template, var view) ->
                    show(templates.rendered(template, view), request);
            case Reply.Data(var type, var content) -> {
                request.contentType(type);
                write(content, request);
            }
            case Reply.Elsewhere(var address) -> request.redirect(address, HttpStatus.SEE_OTHER);
        }
    }

    private static void show(String page, Context request) {
        request.contentType("text/html; charset=utf-8");
        request.result(page);
    }

    private static void write(Reply.Content content, Context request) throws IOException {
        var out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                new BriskOutput(request.outputStream(), System::nanoTime),
                                StandardCharsets.UTF_8));
        content.to(out);
        out.flush();
    }

    private void fail(Exception failure, Context request) {
        if (request.res().isCommitted()) {
            // part of the answer is sent: who takes it must not think that it is all there is
            ServletContextRequest.getServletContextRequest(request.req())
                    .getServletChannel()
                    .abort(failure);
            return;
        }
        faults.accept(failure);
        refuse(
                new Refused(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "this could not be answered; where cables serve runs, it is said why"),
                request);
    }

    private void refuse(Refused refused, Context request) {
        request.status(refused.status());
        if (refused.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            request.header("Retry-After", String.valueOf(PATIENCE.toSeconds()));
        }
        if (isForPrograms(request.path())) {
            request.contentType("application/json");
            request.result(errorJson(refused));
        } else {
            show(templates.rendered("error", ErrorView.of(refused)), request);
        }
    }

    private static boolean isForPrograms(String path) {
        return path.matches(".*\\.[a-z]{2,7}");
    }

    private static String errorJson(Refused refused) {
        var out = new StringWriter();
        try {
            ErrorJson.write(String.valueOf(refused.getMessage()), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
