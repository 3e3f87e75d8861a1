package org.prameen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.security.CurrentUser;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class WorldTest {

    @Autowired
    World world;

    @Autowired
    Cases cases;

    @Autowired
    CurrentUser user;

    @Test
    void everyAgencyHasItsOwnCaseThatOthersCannotSee() {
        Agency ours = world.agency();
        Agency theirs = world.agency();
        CaseId id = world.openAt(Stage.PLANNING, ours);

        Case seen = world.call(ours.coordinator(), () -> cases.read(id));

        assertThat(seen.stage()).isEqualTo(Stage.PLANNING);
        assertThatThrownBy(() -> world.call(theirs.coordinator(), () -> cases.read(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void oneActsAsTheRightPerson() {
        Agency agency = world.agency();

        assertThat(world.call(agency.respondent(), user::id)).isEqualTo(agency.respondent());
    }

    @Test
    void statementsAreCounted() {
        CaseId id = world.open(world.agency());

        assertThat(SqlCounter.during(() -> org.prameen.security.AsSystem.run(() -> cases.get(id))))
                .isNotEmpty();
    }
}
