package org.prameen.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DiscussionsTest {

    @Autowired
    World world;

    @Autowired
    Discussions discussions;

    @Autowired
    JdbcClient jdbc;

    Agency agency;
    CaseId id;

    @BeforeEach
    void openCase() {
        agency = world.agency();
        id = world.openAt(Stage.ANALYSIS, agency);
    }

    @Test
    @Requirement("002-G7")
    void agencyWritesItsSummaryAndChoosesWhereItAppears() {
        assertThat(AsSystem.call(() -> discussions.of(id))).isEmpty();

        world.as(agency.coordinator(), () -> discussions.save(id, " ผลดีขึ้นทุกองค์ประกอบ ", true, 0));

        assertThat(AsSystem.call(() -> discussions.of(id))).contains("ผลดีขึ้นทุกองค์ประกอบ");
        assertThat(AsSystem.call(() -> discussions.find(id)).map(Discussion::inShortReport))
                .contains(true);
        world.as(agency.headOfHr(), () -> discussions.save(id, ""));
        assertThat(AsSystem.call(() -> discussions.of(id))).isEmpty();
    }

    @Test
    void nobodyOverwritesUnseenWords() {
        world.as(agency.coordinator(), () -> discussions.save(id, "ฉบับหนึ่ง", false, 0));

        assertThatThrownBy(() -> world.as(agency.headOfHr(), () -> discussions.save(id, "ฉบับสอง", false, 0)))
                .hasMessageContaining("results.discussionChanged");
        assertThat(AsSystem.call(() -> discussions.of(id))).contains("ฉบับหนึ่ง");
    }

    @Test
    void everyChangeIsRecorded() {
        world.as(agency.coordinator(), () -> discussions.save(id, "ก", false, 0));

        assertThat(jdbc.sql("select count(*) from journal_entry where case_id = ? and act = 'results.discussionSaved'")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void othersReadOrSeeNothing() {
        assertThatThrownBy(() -> world.as(agency.committeeMember(), () -> discussions.save(id, "ก")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(world.agency().coordinator(), () -> discussions.save(id, "ก", false, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(agency.respondent(), () -> discussions.of(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> discussions.save(id, "ก".repeat(20_001))))
                .hasMessageContaining("results.textTooLong");
    }
}
