package org.prameen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class IncidentTest {

    @Test
    void whoLeavesQuicklyIsNoIncident() {
        assertThat(Incident.isOnlyLeaving(new RuntimeException(new IOException("Broken pipe"))))
                .isTrue();
        assertThat(Incident.isOnlyLeaving(new UnsupportedOperationException(
                        "Unexpected message id from the client. Expected sync id: 3, got 5.")))
                .isTrue();
    }

    @Test
    void everythingElseIs() {
        assertThat(Incident.isOnlyLeaving(new IOException("No space left on device")))
                .isFalse();
        assertThat(Incident.isOnlyLeaving(new UnsupportedOperationException())).isFalse();
        assertThat(Incident.isOnlyLeaving(new IllegalStateException("Broken pipe")))
                .isFalse();
    }
}
