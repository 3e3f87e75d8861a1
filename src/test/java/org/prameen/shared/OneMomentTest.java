package org.prameen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OneMomentTest {

    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void readsOnceWithinAMoment() {
        assertThat(OneMoment.of(() -> read("a") + read("a"))).isEqualTo(2);
        assertThat(reads).hasValue(1);
    }

    @Test
    void tellsKindsAndKeysApart() {
        OneMoment.of(() -> read("a") + read("b") + OneMoment.once("other", "a", reads::incrementAndGet));

        assertThat(reads).hasValue(3);
    }

    @Test
    void aMomentWithinAMomentIsTheSame() {
        OneMoment.of(() -> read("a") + OneMoment.of(() -> read("a")) + read("a"));

        assertThat(reads).hasValue(1);
    }

    @Test
    void keepsNothingOutsideNorFromOneMomentToTheNext() {
        read("a");
        read("a");
        OneMoment.of(() -> read("a"));
        assertThatThrownBy(() -> OneMoment.of(() -> {
                    read("a");
                    throw new NotFound();
                }))
                .isInstanceOf(NotFound.class);
        read("a");

        assertThat(reads).hasValue(5);
    }

    @Test
    void whatWasWrittenMeanwhileIsReadAnew() {
        int last = OneMoment.of(() -> {
            read("a");
            OneMoment.over();
            return read("a");
        });

        assertThat(last).isEqualTo(2);
    }

    private int read(String key) {
        return OneMoment.once("number", key, reads::incrementAndGet);
    }
}
