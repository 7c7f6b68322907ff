package cables.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.Random;

class FingerprintsTest {

    @Test
    void each_is_new_once() {
        var random = new Random(7);
        var prints = new Fingerprints();
        var known = new HashSet<Long>();
        for (int i = 0; i < 100_000; i++) {
            long print = random.nextInt(50_000) * 0x9E3779B97F4A7C15L;
            assertThat(prints.add(print)).isEqualTo(known.add(print));
        }
        assertThat(prints.add(0)).isEqualTo(known.add(0L));
        assertThat(prints.add(0)).isFalse();
    }

    @Test
    void parts_do_not_run_together() {
        assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
        assertThat(Fingerprint.of("ab")).isEqualTo(Fingerprint.of("ab"));
    }
}
