package cables.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cables.cable.CableId;
import cables.engine.AnswerFacts;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.HitSink;
import cables.engine.SearchEngine;
import cables.engine.Telegram;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// An answer that cannot be brought to its end.
class BrokenAnswerTest {

    private static final CableSummary CABLE =
            new CableSummary(
                    new CableId("09LIMA1"),
                    Telegram.UNKNOWN,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty());

    /// An engine that fails once it has found so many.
    private record Failing(int hits) implements Holdings {

        @Override
        public String inForce() {
            return "1";
        }

        @Override
        public SearchEngine open() {
            return (SearchEngine)
                    Proxy.newProxyInstance(
                            SearchEngine.class.getClassLoader(),
                            new Class<?>[] {SearchEngine.class},
                            (engine, method, given) -> called(method.getName(), given));
        }

        private Object called(String method, Object[] given) throws IOException {
            if (method.equals("close")) {
                return "";
            }
            var sink = (HitSink) given[1];
            sink.start(new AnswerFacts("1", hits, false));
            for (int i = 0; i < hits; i++) {
                sink.hit(new Hit(1, 0, CABLE, 1, List.of()));
            }
            throw new IOException("the disk went away");
        }

        @Override
        public boolean isWhole() {
            return true;
        }

        @Override
        public String folder() {
            return "";
        }
    }

    @Test
    void what_is_cut_short_does_not_look_whole() throws Exception {
        var faults = new AtomicInteger();
        var door = new Door(Door.USUAL_HOST, 0, Set.of(), Optional.empty());
        try (var room =
                ReadingRoom.open(new Failing(100_000), door, it -> faults.incrementAndGet())) {
            assertThatThrownBy(() -> ids(room.address())).isInstanceOf(IOException.class);
        }
        try (var room = ReadingRoom.open(new Failing(1), door, it -> faults.incrementAndGet())) {
            assertThat(ids(room.address())).contains("this could not be answered");
        }
        assertThat(faults).hasValue(1);
    }

    private static String ids(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + "search.ids?q=police")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
