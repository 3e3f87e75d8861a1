package org.prameen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void whatIsWrittenIsReadBackWhateverPeopleTyped() {
        Facts facts = Facts.NONE
                .and("tools", "a=b\nsources=c\n  d\n")
                .and("C1.F4.I2 announcedOn", "2026-03-01")
                .and("empty", "")
                .and("missing", null);

        assertThat(Facts.read(facts.written())).isEqualTo(facts);
        assertThat(facts.byName()).containsOnlyKeys("tools", "C1.F4.I2 announcedOn");
    }

    @Test
    void onlyWhatDiffersIsWrittenDown() {
        Facts before = Facts.NONE.and("rounding", "HALF_UP").and("chain", "EXACT");
        Facts after = Facts.NONE.and("rounding", "TRUNCATE").and("chain", "EXACT");

        Entry entry = Entry.of("test.changed", "test").changed(before, after);

        assertThat(entry.oldValue()).isEqualTo("rounding=HALF_UP");
        assertThat(entry.newValue()).isEqualTo("rounding=TRUNCATE");
        assertThat(Entry.of("test.changed", "test").changed(before, before).newValue())
                .isNull();
    }

    @Test
    void otherTextsHoldNoFacts() {
        assertThat(Facts.read("HALF_UP EXACT")).isEqualTo(Facts.NONE);
        assertThat(Facts.read("Dates[collectFrom=2026-03-01]")).isEqualTo(Facts.NONE);
        assertThat(Facts.read("")).isEqualTo(Facts.NONE);
    }

    @Test
    void namesThatCouldNotBeReadBackAreRefused() {
        assertThatThrownBy(() -> Facts.NONE.and("a=b", "c")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Facts(Map.of("a\nb", "c"))).isInstanceOf(IllegalArgumentException.class);
    }
}
