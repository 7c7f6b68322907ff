package cables.engine;

import cables.cable.Mrn;

import java.io.IOException;
import java.time.Instant;

/// Told which number was sent when, for each cable of an index whose text says both; in no order.
@FunctionalInterface
public interface NumbersSent {

    void sent(Mrn mrn, Instant time) throws IOException;
}
