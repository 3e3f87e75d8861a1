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

    @Test
    void whatLastsIsReadOnceOverDeedsAndByOthers() {
        OneMoment.until(() -> {
            last("a");
            OneMoment.over();
            last("a");
            OneMoment.apart(() -> last("a"));
            OneMoment.apart(() -> OneMoment.of(() -> last("a")));
            assertThat(last("a")).isEqualTo(1);
            OneMoment.changed("lasting", "a");
            assertThat(last("a")).isEqualTo(2);
        });

        assertThat(last("a")).as("in another moment").isEqualTo(3);
    }

    @Test
    void othersSeeWithTheirOwnEyesAndWhatTheyDidIsSeenAfterwards() {
        OneMoment.until(() -> {
            read("a");
            OneMoment.apart(() -> {
                read("a");
                read("a");
                OneMoment.of(() -> read("a") + read("a"));
            });
            read("a");
        });

        assertThat(reads).hasValue(5);
    }

    private int last(String key) {
        return OneMoment.lasts("lasting", key, reads::incrementAndGet);
    }

    private int read(String key) {
        return OneMoment.once("number", key, reads::incrementAndGet);
    }
}
