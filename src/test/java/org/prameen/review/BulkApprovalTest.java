package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.SqlCounter;
import org.prameen.World;
import org.prameen.review.BulkApproval.Choice;
import org.prameen.review.BulkApproval.Outcome;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Many submissions approved at once, each by itself. */
@IntegrationTest
class BulkApprovalTest {

    @Autowired
    World world;

    @Autowired
    BulkApproval approval;

    @Autowired
    Reviews reviews;

    @Autowired
    ReasonTypes reasons;

    @Autowired
    Statuses statuses;

    @Autowired
    StatusMarks marks;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    SignedCase first;
    SignedCase second;

    @BeforeEach
    void twoSubmissionsWait() {
        first = beans.createBean(SignedCase.class).signed();
        second = beans.createBean(SignedCase.class).signed();
    }

    @AfterEach
    void timeGoesBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void everyChosenCaseIsApprovedAndHasItsOwnOutcome() {
        List<Outcome> outcomes = approve(choice(first), choice(second));

        assertThat(outcomes).extracting(Outcome::caseId).containsExactly(first.id(), second.id());
        assertThat(outcomes).allMatch(Outcome::approved);
        assertThat(waitsFor(first)).isEqualTo("KOTHO");
        assertThat(waitsFor(second)).isEqualTo("KOTHO");
    }

    @Test
    void aRefusedCaseSaysWhyAndLeavesTheOthersApproved() {
        Choice returned = choice(first);
        world.as(
                second.province(),
                () -> reviews.returnItem(first.id(), SignedCase.ITEM, reasons.get("QUESTION"), "ขอดูเอกสาร"));

        List<Outcome> outcomes = approve(returned, choice(second));

        assertThat(outcomes.get(0).refused()).map(Rejected::key).contains("review.nodesReturned");
        assertThat(outcomes.get(1).approved()).isTrue();
        assertThat(waitsFor(first)).isEqualTo("MUN-20");
        assertThat(waitsFor(second)).isEqualTo("KOTHO");
    }

    @Test
    void whatIsNotAsTheListShowedItIsNotApprovedUnseen() {
        List<Outcome> outcomes = approve(new Choice(first.id(), "0".repeat(64)));

        assertThat(outcomes.get(0).refused()).map(Rejected::key).contains("review.changedSince");
    }

    @Test
    void aCaseOfAnotherBodyOrNoneAtAllIsNotTheirsToApprove() {
        List<Outcome> outcomes = world.call(
                first.nation(), () -> approval.approve(List.of(choice(first), new Choice(CaseId.random(), "x"))));

        assertThat(outcomes)
                .extracting(outcome -> outcome.refused().map(Rejected::key).orElse(""))
                .containsOnly("review.bulk.notYours");
        assertThat(waitsFor(first)).isEqualTo("MUN-20");
    }

    @Test
    void moreThanFiveHundredAreRefusedBeforeAnyIsApproved() {
        List<Choice> many = new ArrayList<>(Collections.nCopies(BulkApproval.MOST + 1, choice(first)));

        assertThatThrownBy(() -> approve(many.toArray(Choice[]::new)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("review.bulk.tooMany");
        assertThat(waitsFor(first)).isEqualTo("MUN-20");
    }

    @Test
    void twiceAsManyCasesTakeTwiceAsManyStatementsAndNoMore() {
        SignedCase third = beans.createBean(SignedCase.class).signed();
        approve(choice(third));
        int one = SqlCounter.during(() -> approve(choice(first))).size();
        SignedCase fourth = beans.createBean(SignedCase.class).signed();
        int two =
                SqlCounter.during(() -> approve(choice(second), choice(fourth))).size();

        assertThat(two).isCloseTo(2 * one, withinPercentage(5));
        assertThat(one).as("with the fingerprint that the list shows").isLessThan(52);
    }

    @Test
    void thePageOfStatusesIsReadInOneStatementAndHoldsOnlyWhatMayBeRead() {
        List<CaseId> ids = List.of(first.id(), second.id());
        SignedCase here = first;

        List<String> statements = SqlCounter.during(() -> world.as(here.nation(), () -> marks.of(ids)));

        assertThat(statements.stream().filter(sql -> sql.contains("from submission")))
                .hasSize(1);
        assertThat(world.call(here.nation(), () -> marks.of(ids))).containsOnlyKeys(ids);
        assertThat(world.call(here.agency().coordinator(), () -> marks.of(ids))).containsOnlyKeys(first.id());
    }

    private Choice choice(SignedCase of) {
        return new Choice(of.id(), world.call(of.province(), () -> reviews.hash(of.id())));
    }

    private List<Outcome> approve(Choice... choices) {
        return world.call(first.province(), () -> approval.approve(List.of(choices)));
    }

    private String waitsFor(SignedCase of) {
        return world.call(of.nation(), () -> statuses.of(of.id()))
                .waitsFor()
                .orElseThrow()
                .body()
                .code();
    }
}
