package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.prameen.security.Forbidden;
import org.prameen.security.SubstitutionScope;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.SubstitutionId;
import org.springframework.beans.factory.annotation.Autowired;

/** One task that somebody does for another. */
class DelegatingTest extends SubstitutedCase {

    @Autowired
    Delegating delegating;

    @Test
    void aSingleTaskIsDoneForSomebodyAndNothingElse() {
        CaseId other = world.open(agency, world.roundAfter(round));
        String otherTask = items.open(other).get(0).taskId();
        SubstitutionId by =
                world.call(absent, () -> delegating.delegate(task, substitute, FIRST.plusDays(3), "ติดประชุม"));

        assertThat(items.find(task).orElseThrow().assignee()).contains(absent);
        assertThat(world.call(substitute, inbox::offers)).singleElement().satisfies(offer -> assertThat(
                        offer.task().orElseThrow().taskId())
                .isEqualTo(task));
        assertThat(acting(by, InboxTab.MINE)).containsExactly(task);
        assertThat(acting(by, InboxTab.GROUP)).isEmpty();
        assertThatThrownBy(() -> world.call(substitute, by, () -> inbox.get(otherTask)))
                .isInstanceOf(NotFound.class);
        assertThat(world.call(
                        substitute,
                        by,
                        () -> handingOver.mayHandOver(items.find(task).orElseThrow())))
                .isFalse();

        world.call(substitute, by, () -> {
            forms.notNeeded(task, "ทำไปแล้ว");
            return null;
        });

        assertThat(world.call(substitute, inbox::offers)).isEmpty();
        assertThat(world.call(substitute, by, () -> inbox.counts())).isEqualTo(world.call(substitute, inbox::counts));
    }

    @Test
    void onlyOnesOwnTaskIsLeftToSomebody() {
        assertThatThrownBy(() ->
                        world.call(agency.headOfHr(), () -> delegating.delegate(task, substitute, LAST, "ฝากด้วย")))
                .isInstanceOf(Forbidden.class);
        SubstitutionId by = lend(SubstitutionScope.everything());
        assertThatThrownBy(() ->
                        world.call(substitute, by, () -> delegating.delegate(task, agency.headOfHr(), LAST, "ฝากต่อ")))
                .isInstanceOf(Rejected.class);
    }
}
