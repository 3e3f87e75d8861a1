package org.prameen.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prameen.review.domain.LevelState.FAILED;
import static org.prameen.review.domain.LevelState.NOT_REACHED;
import static org.prameen.review.domain.LevelState.PASSED;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelStateTest {

    @Test
    void failedLevelKeepsThoseAboveFromBeingReached() {
        assertThat(LevelState.of(List.of(true, false, true))).containsExactly(PASSED, FAILED, NOT_REACHED);
        assertThat(LevelState.of(List.of(false, true, true))).containsExactly(FAILED, NOT_REACHED, NOT_REACHED);
    }

    @Test
    void everythingDoneIsPassed() {
        assertThat(LevelState.of(List.of(true, true, true))).containsOnly(PASSED);
        assertThat(LevelState.of(List.of())).isEmpty();
    }
}
