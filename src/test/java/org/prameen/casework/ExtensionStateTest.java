package org.prameen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prameen.casework.ExtensionState.Act.GRANT;
import static org.prameen.casework.ExtensionState.Act.REFUSE;
import static org.prameen.casework.ExtensionState.Act.RUN_OUT;
import static org.prameen.casework.ExtensionState.Act.WITHDRAW;
import static org.prameen.casework.ExtensionState.GRANTED;
import static org.prameen.casework.ExtensionState.OPEN;
import static org.prameen.casework.ExtensionState.RAN_OUT;
import static org.prameen.casework.ExtensionState.REFUSED;
import static org.prameen.casework.ExtensionState.WITHDRAWN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.round.Dates;

/** The ways of a request, and what granted days mean beside those of a round. */
class ExtensionStateTest {

    private static final Dates ROUND = new Dates(
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 3, 15),
            LocalDate.of(2026, 3, 31),
            Optional.empty(),
            Optional.empty());

    @Test
    void anOpenRequestIsDecidedOrTakenBack() {
        assertThat(OPEN.after(GRANT)).contains(GRANTED);
        assertThat(OPEN.after(REFUSE)).contains(REFUSED);
        assertThat(OPEN.after(WITHDRAW)).contains(WITHDRAWN);
        assertThat(OPEN.after(RUN_OUT)).isEmpty();
    }

    @Test
    void grantedTimeOnlyRunsOut() {
        assertThat(Arrays.stream(ExtensionState.Act.values())
                        .filter(act -> GRANTED.after(act).isPresent()))
                .containsExactly(RUN_OUT);
        assertThat(GRANTED.after(RUN_OUT)).contains(RAN_OUT);
    }

    @Test
    void nothingHappensToWhatIsOver() {
        for (ExtensionState over : new ExtensionState[] {REFUSED, WITHDRAWN, RAN_OUT}) {
            assertThat(Arrays.stream(ExtensionState.Act.values()))
                    .allMatch(act -> over.after(act).isEmpty());
        }
    }

    @Test
    void theLaterOfTheTwoDaysCounts() {
        MoreTime granted = new MoreTime(Optional.of(LocalDate.of(2026, 3, 20)), Optional.of(LocalDate.of(2026, 3, 25)));

        assertThat(granted.applyTo(ROUND).collectTo()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(granted.applyTo(ROUND).reportDue()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(MoreTime.NONE.applyTo(ROUND)).isEqualTo(ROUND);
    }

    @Test
    void theReportIsNeverDueBeforeTheCollectionEnds() {
        MoreTime granted = new MoreTime(Optional.of(LocalDate.of(2026, 4, 10)), Optional.empty());

        assertThat(granted.applyTo(ROUND).reportDue()).isEqualTo(LocalDate.of(2026, 4, 10));
    }
}
