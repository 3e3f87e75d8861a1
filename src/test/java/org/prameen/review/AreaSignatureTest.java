package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.shared.Rejected;
import org.prameen.workbook.OtherResults;
import org.prameen.workbook.TypedResult;
import org.springframework.beans.factory.annotation.Autowired;

/** Results of other systems and confirmations are signed with the rest, locked with it and opened again like it. */
class AreaSignatureTest extends AreaCase {

    @Autowired
    OtherResults others;

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

    private void enter(String result) {
        world.as(officer, () -> others.enter(id, "ITA", typed(result), 0));
    }

    private TypedResult typed(String result) {
        LocalDate day =
                clock.instant().atZone(org.prameen.shared.ThaiCalendar.BANGKOK).toLocalDate();
        return new TypedResult("สำนักงาน ป.ป.ช.", Optional.of(day), result, "");
    }
}
