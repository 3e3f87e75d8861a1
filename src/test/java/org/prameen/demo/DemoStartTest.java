package org.prameen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoStartTest {

    @Test
    void theAnnouncementGivesTheAddressThePasswordAndOneLineForEachLogin() {
        String said = DemoStart.announcement("8123", "a password");

        assertThat(said).contains("http://localhost:8123/", "a password");
        assertThat(said)
                .containsPattern("(?m)^  somchai\\.saensuk +coordinator +the case of Saen Suk from start to end$");
        assertThat(said.lines()).allMatch(line -> line.length() <= 100);
    }
}
