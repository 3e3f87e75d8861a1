package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.OtherResults;
import org.prameen.workbook.TypedResult;
import org.springframework.beans.factory.annotation.Autowired;

/** Results of other systems and confirmations are signed with the rest, locked with it and opened again like it. */
class AreaSignatureTest extends AreaCase {

    @Autowired
    OtherResults others;

    @Autowired
    ReasonTypes reasons;

    @Autowired
    Stamps stamps;

    @Test
    void resultThatComesAfterTheSignatureIsTakenInOnceItsItemIsOpened() {
        assertThatThrownBy(() -> enter("94.12")).isInstanceOf(Rejected.class);
        world.as(officer, () -> submissions.withdraw(id, Set.of("1.2"), "ผล ITA ประกาศแล้ว"));
        assertThatThrownBy(() -> world.as(officer, () -> filling.answer(id, "1.1-c1", "0", 1)))
                .isInstanceOf(Rejected.class);

        enter("94.12");

        world.as(officer, () -> submissions.finishCorrection(id));
        world.as(agency.head(), () -> submissions.sign(id));
        assertThat(status()).isEqualTo(Status.AWAITING_CERTIFICATION);
    }

    @Test
    void whatIsPreparedForTheHeadIsVoidWhenAResultOfAnotherSystemChanges() {
        world.as(officer, () -> submissions.withdraw(id, Set.of("1.2", "7"), "ผลประกาศแล้ว"));
        enter("94.12");
        List<String> statements = world.call(agency.head(), () -> SqlCounter.during(() -> submissions.prepare(id)));
        stamps.assertNameAllThatIsRead(statements);
        String seen = world.call(agency.head(), () -> submissions.prepare(id));

        world.as(officer, () -> others.enter(id, "ITA", typed("95.00"), 1));

        assertThat(world.call(agency.head(), () -> submissions.prepare(id))).isNotEqualTo(seen);
        assertThatThrownBy(() -> world.as(agency.head(), () -> submissions.sign(id, seen)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    @Requirement("004-F50")
    void profileIsOpenedAgainWithItsPicturesAndNothingElse() {
        assertThatThrownBy(() -> say("แก้ไข", 1)).isInstanceOf(Rejected.class);
        world.as(officer, () -> submissions.withdraw(id, Set.of("profile"), "พิมพ์ผิด"));

        say("แก้ไขแล้ว", 1);
        world.as(officer, () -> profiles.notRelevant(id, "profile:P9.1", 1));
        picture();
        assertThatThrownBy(() -> world.as(officer, () -> filling.answer(id, "1.1-c1", "0", 1)))
                .hasMessageContaining("workbook.locked");

        world.as(officer, () -> submissions.finishCorrection(id));
        world.as(agency.head(), () -> submissions.sign(id));
        assertThat(status()).isEqualTo(Status.AWAITING_CERTIFICATION);
        assertThatThrownBy(() -> say("อีกครั้ง", 2)).isInstanceOf(Rejected.class);
    }

    @Test
    @Requirement("004-F50")
    void centreReturnsTheProfileWhichIsCorrectedAlsoAfterTheClosing() {
        close();
        world.as(centre, () -> reviews.returnItem(id, "profile", reasons.get("NOT_MET"), ""));
        world.as(centre, () -> reviews.returnToAgency(id));

        say("แก้ไขตามที่ส่งคืน", 1);
        world.as(officer, () -> submissions.finishCorrection(id));
        world.as(agency.head(), () -> submissions.sign(id));
        world.as(centre, () -> reviews.approve(id));
        assertThat(status()).isEqualTo(Status.CERTIFIED);
    }

    private void say(String text, int seen) {
        world.as(officer, () -> filling.answer(id, "profile:P1.1", text, seen));
    }

    private void picture() {
        world.call(
                officer,
                () -> files.attach(
                        id,
                        "profile:P6.1",
                        NewEvidence.titled("แผนผังองค์กร"),
                        new ByteArrayInputStream(Pdfs.simple("diagram", 1)),
                        "diagram.pdf"));
    }

    private void enter(String result) {
        world.as(officer, () -> others.enter(id, "ITA", typed(result), 0));
    }

    private TypedResult typed(String result) {
        LocalDate day =
                clock.instant().atZone(org.prameen.shared.ThaiCalendar.BANGKOK).toLocalDate();
        return new TypedResult("สำนักงาน ป.ป.ช.", Optional.of(day), result, "");
    }
}
