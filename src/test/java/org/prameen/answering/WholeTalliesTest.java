package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.scoring.ItemCounts;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;

/** Acts on all counts of a form, and taking them back. */
class WholeTalliesTest extends CollectingCase {

    private static final ItemCounts COUNTED = ItemCounts.of(2, 1, 0, 0, 0);

    Agency agency;
    CaseId id;

    @BeforeEach
    void oneItemIsCounted() {
        agency = world.agency();
        id = open(agency);
        state(agency, id, PAIR, "2", "1");
        count("Q1", "2", "1");
    }

    @Test
    @Requirement("002-D3")
    void countsThatNotPractisedOverwroteComeBack() {
        notPractised();
        assertThat(form().undoable()).isTrue();
        assertThat(form().items()).allMatch(item -> item.counts().notPractised() == 3);

        assertThat(takeBack()).isTrue();

        assertThat(form().items().get(0).counts()).isEqualTo(COUNTED);
        assertThat(form().items().get(1).entered()).as("never counted").isFalse();
        assertThat(form().notPractisedReason()).isEmpty();
        assertThat(form().undoable()).isFalse();
        assertThat(takeBack()).isFalse();
    }

    @Test
    void clearedCountsComeBackWithTheReasonThatStood() {
        notPractised();
        clear();
        assertThat(form().items()).noneMatch(TallyItem::entered);
        assertThat(form().notPractisedReason()).isEmpty();

        assertThat(takeBack()).isTrue();

        assertThat(form().items()).allMatch(item -> item.counts().notPractised() == 3);
        assertThat(form().notPractisedReason()).contains("ไม่มีการโอน");
    }

    @Test
    void whatWasEnteredSinceIsNotOverwritten() {
        clear();
        count("Q1", "3", "-");

        assertThat(form().undoable()).isFalse();
        assertThat(takeBack()).isFalse();
        assertThat(form().items().get(0).counts()).isEqualTo(ItemCounts.of(3, 0, 0, 0, 0));
    }

    @Test
    void formGivenUpAndCountedAnewBringsNothingBack() {
        clear();
        world.as(agency.coordinator(), () -> tallies.leave(id, PAIR, form().version()));
        state(agency, id, PAIR, "2", "1");

        assertThat(takeBack()).isFalse();
    }

    @Test
    @Requirement("002-D3")
    void countsAfterNotPractisedTakeItsReasonAway() {
        notPractised();
        int seen = form().items().get(0).version();

        tally(agency, id, PAIR + ".Q1", List.of("-", "-", "-", "-", "-"), Optional.of(new TallyRest("3", "")), seen);
        assertThat(reasons()).as("nothing else was said").containsKey(PAIR);
        tally(agency, id, PAIR + ".Q1", List.of("2", "1", "-", "-", "-"), Optional.empty(), seen + 1);

        assertThat(reasons()).doesNotContainKey(PAIR);
        assertThat(form().notPractisedReason()).isEmpty();
    }

    private void count(String item, String five, String four) {
        tally(agency, id, PAIR + "." + item, List.of(five, four, "-", "-", "-"), Optional.empty(), 0);
    }

    private void notPractised() {
        long stamp = form().stamp();
        world.as(agency.coordinator(), () -> wholeTallies.notPractised(id, PAIR, "ไม่มีการโอน", stamp));
    }

    private void clear() {
        long stamp = form().stamp();
        world.as(agency.coordinator(), () -> wholeTallies.clear(id, PAIR, stamp));
    }

    private boolean takeBack() {
        return world.call(agency.coordinator(), () -> wholeTallies.takeBack(id, PAIR));
    }

    private TallyForm form() {
        return world.call(agency.coordinator(), () -> tallies.form(id, PAIR));
    }

    private Map<String, String> reasons() {
        return AsSystem.call(() -> answers.notPractisedReasons(id));
    }
}
