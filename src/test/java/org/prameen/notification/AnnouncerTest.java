package org.prameen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.prameen.notification.persistence.StoryRows;
import org.prameen.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What a transaction leaves is told later, whatever happens meanwhile, and once. */
class AnnouncerTest extends NotifiedCase {

    @Autowired
    Teller teller;

    @Autowired
    Announcer announcer;

    @Autowired
    ToldAtOnce atOnce;

    @Autowired
    StoryRows waiting;

    @Autowired
    TransactionOperations transactions;

    @Test
    void itIsToldAfterwardsByWhoeverComesAndOnce() {
        id = world.open(agency);

        atOnce.after(() -> say("later"));
        assertThat(heard()).isZero();

        CompletableFuture<Void> other = CompletableFuture.runAsync(announcer::tellAll);
        announcer.tellAll();
        other.join();
        announcer.tellAll();

        assertThat(heard()).isEqualTo(1);
        assertThat(left()).isZero();
    }

    @Test
    void whoDiesWhileTellingLeavesItToTheNext() {
        id = world.open(agency);
        atOnce.after(() -> say("killed"));

        transactions.executeWithoutResult(status -> {
            StoryRows.Waiting story = waiting.take(clock.instant()).orElseThrow();
            announcer.tell(waiting.read(story));
            waiting.remove(story.id());
            status.setRollbackOnly();
        });
        assertThat(heard()).isZero();

        announcer.tellAll();
        assertThat(heard()).isEqualTo(1);
    }

    @Test
    void whatCannotBeToldDoesNotKeepTheNextFromBeingTold() {
        id = world.open(agency);
        jdbc.sql("insert into news_waiting (story) values ('{\"facts\": 1}')").update();

        say("next");

        assertThat(heard()).isEqualTo(1);
        assertThat(jdbc.sql("delete from news_waiting where attempts = 1 and not_before > ?")
                        .param(Timestamp.from(clock.instant()))
                        .update())
                .isEqualTo(1);
    }

    private void say(String occasion) {
        transactions.executeWithoutResult(status -> teller.note(news -> news.happened(
                Fact.of(NoticeKind.PLAN_APPROVED, id, occasion, "cases/" + id, clock.instant(), Role.COORDINATOR))));
    }

    private int heard() {
        return told.to(agency.coordinator(), NoticeKind.PLAN_APPROVED).size();
    }

    private int left() {
        return jdbc.sql("select count(*) from news_waiting")
                .query(Integer.class)
                .single();
    }
}
