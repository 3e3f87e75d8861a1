package org.prameen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@IntegrationTest
class ItemHistoryTest {

    @Autowired
    World world;

    @Autowired
    AuditTrail trail;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void theHistoryOfAnItemIsItsOwnLinesAndThatOfAFormAllBelow() {
        Agency agency = world.agency();
        AuditSearch search =
                AuditSearch.everything().in(beans.createBean(ReportCases.class).checked(agency));

        assertThat(page(search.about("C1.F4.I2.Q1")))
                .extracting(line -> line.act() + " " + line.subject())
                .containsExactly("answering.tallied item:C1.F4.I2.Q1");
        assertThat(page(search.about("C1.F4.I2")))
                .extracting(AuditLine::subject)
                .contains("indicator:C1.F4.I2", "item:C1.F4.I2.Q1", "item:C1.F4.I2.Q5");
        assertThat(page(search.about("C1.F4.I"))).isEmpty();
    }

    private List<AuditLine> page(AuditSearch search) {
        PersonId auditor = world.person(Role.AUDITOR, "KOTHO");
        return world.call(auditor, () -> trail.page(search, 0, 200));
    }
}
