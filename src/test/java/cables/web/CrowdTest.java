package cables.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cables.engine.SearchEngine;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// Many visitors, and an index that changes below them.
class CrowdTest {

    private static final int DATA_PLACES = 4;

    /// Engines that tell how many of them were opened and closed, and wait when they are asked.
    private static final class Shelves implements Holdings {
        private final AtomicReference<String> generation = new AtomicReference<>("1");
        private final AtomicInteger opened = new AtomicInteger();
        private final AtomicInteger closed = new AtomicInteger();
        private final CountDownLatch asked;
        private final CountDownLatch answer = new CountDownLatch(1);
        private volatile boolean unreadable;
        private volatile boolean whole = true;

        Shelves(int asked) {
            this.asked = new CountDownLatch(asked);
        }

        @Override
        public String inForce() {
            return String.valueOf(generation.get());
        }

        @Override
        public SearchEngine open() throws IOException {
            if (unreadable) {
                throw new IOException("damaged");
            }
            opened.incrementAndGet();
            return (SearchEngine)
                    Proxy.newProxyInstance(
                            SearchEngine.class.getClassLoader(),
                            new Class<?>[] {SearchEngine.class},
                            (engine, method, arguments) -> called(method.getName()));
        }

        private Object called(String method) throws InterruptedException {
            if (method.equals("close")) {
                return closed.incrementAndGet();
            }
            asked.countDown();
            answer.await();
            return "";
        }

        @Override
        public boolean isWhole() {
            return whole;
        }

        @Override
        public String folder() {
            return "";
        }
    }

    @Test
    void who_comes_when_all_places_are_taken_is_asked_to_come_again() throws Exception {
        var shelves = new Shelves(DATA_PLACES);
        var door = new Door(Door.USUAL_HOST, 0, Set.of(), Optional.empty());
        try (var room = ReadingRoom.open(shelves, door, failure -> {})) {
            var client = HttpClient.newHttpClient();
            var request =
                    HttpRequest.newBuilder(URI.create(room.address() + "search.ids?q=police"))
                            .build();
            List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
            for (int i = 0; i < DATA_PLACES; i++) {
                waiting.add(client.sendAsync(request, BodyHandlers.ofString()));
            }
            shelves.asked.await();
            var late = client.send(request, BodyHandlers.ofString());
            assertThat(late.statusCode()).isEqualTo(503);
            assertThat(late.headers().firstValue("Retry-After")).hasValue("2");
            shelves.answer.countDown();
            for (var one : waiting) {
                assertThat(one.get().statusCode()).isEqualTo(200);
            }
        }
        assertThat(shelves.closed).hasValue(1);
    }

    @Test
    void the_generation_before_is_closed_when_its_last_reader_has_left() throws IOException {
        var shelves = new Shelves(0);
        try (var index = new OpenIndex(shelves)) {
            index.read(first -> {
                shelves.generation.set("2");
                index.read(second -> assertThat(second).isNotSameAs(first));
                assertThat(shelves.closed).hasValue(0);
                return first;
            });
            assertThat(shelves.closed).hasValue(1);
        }
        assertThat(shelves.opened).hasValue(2);
        assertThat(shelves.closed).hasValue(2);
    }

    /// A bit that flipped gives wrong answers, and nothing else tells.
    @Test
    void what_is_found_damaged_answers_no_more_until_another_is_in_force() throws Exception {
        var shelves = new Shelves(0);
        shelves.whole = false;
        try (var index = new OpenIndex(shelves)) {
            waitFor(index, Watchman.Finding.DAMAGED);
            assertThatThrownBy(() -> index.read(it -> it))
                    .isInstanceOf(Refused.class)
                    .hasMessage("the index is damaged: run cables rebuild, or cables rollback");
            shelves.whole = true;
            shelves.generation.set("2");
            assertThat(index.<SearchEngine>read(it -> it)).isNotNull();
            waitFor(index, Watchman.Finding.WHOLE);
        }
    }

    private static void waitFor(OpenIndex index, Watchman.Finding finding) throws Exception {
        for (int i = 0; i < 1000 && index.finding() != finding; i++) {
            Thread.sleep(10);
        }
        assertThat(index.finding()).isEqualTo(finding);
    }

    @Test
    void what_is_open_goes_on_answering_where_the_next_cannot_be_read() throws IOException {
        var shelves = new Shelves(0);
        try (var index = new OpenIndex(shelves)) {
            SearchEngine before = index.read(it -> it);
            shelves.unreadable = true;
            shelves.generation.set("2");
            assertThat(index.<SearchEngine>read(it -> it)).isSameAs(before);
            assertThat(shelves.closed).hasValue(0);
        }
    }
}
