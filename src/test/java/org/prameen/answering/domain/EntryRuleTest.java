package org.prameen.answering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.traceability.Requirement;

class EntryRuleTest {

    private static final Instant OPENS = Instant.parse("2026-02-28T17:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-03-15T17:00:00Z");

    @ParameterizedTest
    @Requirement("002-B2")
    @CsvSource({
        "2026-02-28T16:59:59Z, EARLY",
        "2026-02-28T17:00:00Z, IN_WINDOW",
        "2026-03-15T16:59:59Z, IN_WINDOW",
        "2026-03-15T17:00:00Z, LATE",
        "2026-05-01T00:00:00Z, LATE"
    })
    void theWindowEndsAtMidnightInBangkok(Instant moment, Timing expected) {
        assertThat(Timing.of(moment, OPENS, CLOSES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, true,  IN_WINDOW, NOT_OPEN",
        "true,  false, false, true,  EARLY,     NOT_OPEN",
        "true,  false, false, true,  IN_WINDOW, OPEN",
        "true,  false, false, true,  LATE,      OPEN",
        "true,  true,  false, true,  LATE,      CLOSED",
        "true,  true,  true,  true,  LATE,      CORRECTING",
        "true,  true,  true,  false, LATE,      CLOSED",
        "true,  false, false, false, LATE,      CLOSED"
    })
    void aCaseIsInOnePhaseAtATime(
            boolean opened, boolean closed, boolean correcting, boolean caseOpen, Timing timing, Phase expected) {
        assertThat(Phase.of(opened, closed, correcting, caseOpen, timing)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,       false, false, false, ",
        "OPEN,       false, true,  false, answering.sheetSubmitted",
        "OPEN,       false, false, true,  answering.formTallied",
        "NOT_OPEN,   false, false, false, answering.notOpenYet",
        "CLOSED,     false, false, false, answering.collectionClosed",
        "CLOSED,     true,  true,  false, answering.collectionClosed",
        "CORRECTING, false, true,  false, answering.formNotReopened",
        "CORRECTING, true,  true,  false, "
    })
    void aSheetIsLockedForOneReason(Phase phase, boolean reopened, boolean submitted, boolean tallied, String why) {
        assertThat(new EntryRule(phase, reopened)
                        .sheetRefusal(submitted, tallied)
                        .orElse(null))
                .isEqualTo(why);
    }

    @Test
    void aTrialSheetKnowsNoWindowButItsEnd() {
        assertThat(EntryRule.trialRefusal(false, false)).isEmpty();
        assertThat(EntryRule.trialRefusal(false, true)).contains("answering.sheetSubmitted");
        assertThat(EntryRule.trialRefusal(true, false)).contains("answering.trialIsOver");
    }
}
