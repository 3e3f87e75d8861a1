package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.casework.Deadline;
import org.prameen.casework.Extension;
import org.prameen.casework.ExtensionId;
import org.prameen.casework.ExtensionLists;
import org.prameen.casework.ExtensionQuery;
import org.prameen.casework.ExtensionState;
import org.prameen.casework.Extensions;
import org.prameen.lifecycle.process.ExtensionProcess;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may ask, decide and read requests for more time. */
@IntegrationTest
class ExtensionRightsTest extends CaseWalk {

    private static final String WHY = "น้ำท่วมสำนักงาน";

    @Autowired
    Extensions extensions;

    @Autowired
    ExtensionLists lists;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRequestIsMadeOnceAndTakenBack() {
        toCollection();
        LocalDate until = dates.collectTo().plusDays(7);
        ExtensionId asked = ask(Deadline.COLLECTION, until);
        assertThatThrownBy(() -> ask(Deadline.COLLECTION, until)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> ask(Deadline.REPORT, dates.reportDue())).isInstanceOf(Rejected.class);

        world.as(agency.headOfHr(), () -> extensions.withdraw(asked));

        assertThat(state(asked)).isEqualTo(ExtensionState.WITHDRAWN);
        assertThat(open()).doesNotContain(ExtensionProcess.DECIDE_EXTENSION);
        assertThat(jobs.of(id)).hasSize(2);
        ask(Deadline.COLLECTION, until);
    }

    @Test
    void onlyTheBodyOnTheRouteDecidesAndOnlyTheOwnAgencyAsks() {
        toCollection();
        LocalDate until = dates.collectTo().plusDays(7);
        ExtensionId asked = ask(Deadline.COLLECTION, until);
        PersonId foreign = world.person(Role.PROVINCIAL_REVIEWER, "MUN-50");
        PersonId nation = nation();
        PersonId other = world.agency().coordinator();

        assertThatThrownBy(() -> world.as(foreign, () -> extensions.grant(asked, until, WHY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(foreign, () -> extensions.of(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(nation, () -> extensions.refuse(asked, WHY)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> extensions.grant(asked, until, WHY)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(other, () -> extensions.withdraw(asked)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(other, () -> extensions.ask(id, Deadline.REPORT, until, WHY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(province(), () -> extensions.ask(id, Deadline.REPORT, until, WHY)))
                .isInstanceOf(Forbidden.class);
        assertThat(state(asked)).isEqualTo(ExtensionState.OPEN);
    }

    @Test
    void nobodyDecidesOnTheirOwnRequest() {
        toCollection();
        LocalDate until = dates.collectTo().plusDays(7);
        ExtensionId asked = ask(Deadline.COLLECTION, until);
        PersonId province = province();
        jdbc.sql("update extension set askers = askers || ? where id = ?")
                .params(province.value(), asked.value())
                .update();

        assertThatThrownBy(() -> world.as(province, () -> extensions.grant(asked, until, "")))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("casework.extension.own");
        assertThat(state(asked)).isEqualTo(ExtensionState.OPEN);
    }

    @Test
    void listsAreNarrowedToWhatThePersonReadsAndLeaveAsAFile() {
        toCollection();
        ExtensionId asked = ask(Deadline.COLLECTION, dates.collectTo().plusDays(7));
        ExtensionQuery waiting =
                ExtensionQuery.everything().at(ExtensionState.OPEN).in(theCase().round());

        world.as(province(), () -> {
            assertThat(lists.page(waiting, 0, 500))
                    .extracting(line -> line.id())
                    .contains(asked);
            assertThat(lists.page(waiting.at(ExtensionState.GRANTED), 0, 500))
                    .extracting(line -> line.id())
                    .doesNotContain(asked);
            assertThat(lists.export(waiting, Texts.THAI))
                    .contains(theCase().number())
                    .contains(WHY);
        });
        world.as(world.agency().coordinator(), () -> assertThat(lists.page(waiting, 0, 500))
                .isEmpty());
    }

    private ExtensionId ask(Deadline deadline, LocalDate until) {
        ExtensionId[] asked = new ExtensionId[1];
        world.as(agency.coordinator(), () -> asked[0] = extensions.ask(id, deadline, until, WHY));
        return asked[0];
    }

    private ExtensionState state(ExtensionId asked) {
        List<Extension> all = AsSystem.call(() -> extensions.of(id));
        return all.stream()
                .filter(each -> each.id().equals(asked))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
