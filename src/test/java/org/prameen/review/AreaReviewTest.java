package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prameen.evidence.EvidenceId;
import org.prameen.security.Forbidden;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;

/** An education area reports to its central unit, which talks to it and certifies or not (document 004, lines 480-502). */
class AreaReviewTest extends AreaCase {

    @Test
    @Requirement("004-F13")
    void officersSeeNoOtherAreaAndCertifyNothing() {
        PersonId other = world.educationArea().coordinator();

        assertThatThrownBy(() -> world.as(other, () -> workbooks.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(other, () -> reviews.sheet(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(other, () -> files.get(form))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(officer, () -> reviews.approve(id))).isInstanceOf(Forbidden.class);
        assertThat(status()).isEqualTo(Status.AWAITING_CERTIFICATION);
        world.as(centre, () -> reviews.approve(id));
        assertThat(status()).isEqualTo(Status.CERTIFIED);
    }

    @Test
    @Requirement("004-F49")
    void officerAndCentreTalkAtAnItemAndTakeNothingBack() {
        world.as(officer, () -> threads.say(id, "2.3", "แนบรายงานเพิ่มแล้ว"));
        assertThat(said(centre)).extracting(ThreadMessage::text).containsExactly("แนบรายงานเพิ่มแล้ว");
        world.as(centre, () -> threads.say(id, "2.3", "ได้รับแล้ว"));

        assertThat(said(officer)).hasSize(2).allSatisfy(message -> {
            assertThat(message.by()).isNotBlank();
            assertThat(message.at()).isEqualTo(clock.instant());
        });
        assertThat(said(officer)).extracting(ThreadMessage::byAgency).containsExactly(true, false);
        assertThat(world.call(centre, () -> threads.of(id, "2.4"))).isEmpty();
        assertThat(Stream.of(Threads.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .containsOnly("maySpeak", "of", "summaries", "say", "ask", "settle", "markRead");
    }

    /** Also after the closing: what was not certified is repaired at any time. */
    @Test
    @Requirement("004-F50")
    void whatWasNotCertifiedIsRepairedWithoutDeletingAnything() {
        close();
        world.as(centre, () -> reviews.refuse(id, WRONG));
        assertThat(status()).isEqualTo(Status.NOT_CERTIFIED);
        assertThat(world.call(officer, () -> submissions.mayWithdraw(id))).isTrue();

        world.as(officer, () -> submissions.withdraw(id, Set.of("1.1"), "แนบหลักฐานใหม่"));
        EvidenceId better = attach("second", "E1");
        world.as(officer, () -> files.cancel(form, "แนบผิดโครงการ", Optional.of(better)));
        world.as(officer, () -> submissions.finishCorrection(id));
        world.as(agency.head(), () -> submissions.sign(id));

        assertThat(status()).isEqualTo(Status.AWAITING_CERTIFICATION);
        assertThat(world.call(centre, () -> files.of(id, "1.1"))).hasSize(5);
        assertThat(jdbc.sql("select reason from journal_entry where case_id = ? and act = 'review.refused'")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly(WRONG);
    }
}
