package cables.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

class BriskOutputTest {

    private final AtomicLong clock = new AtomicLong();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    /// Somebody who takes each write in so much time.
    private BriskOutput takenIn(Duration time) {
        var taker =
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        throw new IllegalStateException("only in pieces");
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        clock.addAndGet(time.toNanos());
                        taken.write(bytes, from, length);
                    }
                };
        return new BriskOutput(taker, clock::get);
    }

    @Test
    void who_takes_it_at_once_gets_all() throws IOException {
        var bytes = new byte[1_000_000];
        takenIn(Duration.ofMillis(10)).write(bytes);
        assertThat(taken.size()).isEqualTo(bytes.length);
    }

    @Test
    void who_takes_it_drop_by_drop_is_given_up_on() {
        assertThatThrownBy(() -> takenIn(Duration.ofSeconds(1)).write(new byte[1_000_000]))
                .isInstanceOf(IOException.class)
                .hasMessage("taken too slowly");
        assertThat(taken.size()).isLessThan(100_000);
    }

    /// To find what is written takes its time, and is nobody's fault.
    @Test
    void time_between_writes_does_not_count() throws IOException {
        var out = takenIn(Duration.ZERO);
        for (int i = 0; i < 10; i++) {
            out.write(i);
            clock.addAndGet(Duration.ofSeconds(10).toNanos());
        }
        assertThat(taken.size()).isEqualTo(10);
    }
}
