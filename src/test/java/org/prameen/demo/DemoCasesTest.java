package org.prameen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.casework.CaseListing;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.organisation.Organisations;
import org.prameen.security.AsSystem;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DemoCasesTest {

    private static final Scope ONE_A_STAGE =
            Scope.of("M-9011", "S-2006", "M-9009", "M-2010", "S-2004", "S-2002", "M-5002");

    @Autowired
    DemoWorld world;

    @Autowired
    DemoCases demo;

    @Autowired
    Cases cases;

    @Autowired
    Organisations organisations;

    @Test
    void everyCaseStandsInItsStageAndASecondPlayAddsNothing() {
        world.load();
        long t = System.nanoTime();
        int played = demo.play(ONE_A_STAGE);
        System.err.println("message played " + played + " in " + (System.nanoTime() - t) / 1000000);
        Map<String, Stage> stages = ONE_A_STAGE.agencies().stream()
                .collect(Collectors.toMap(code -> code, code -> current(code).stage()));

        assertThat(stages)
                .isEqualTo(Map.of(
                        "M-9011", Stage.AWARENESS,
                        "S-2006", Stage.READINESS,
                        "M-9009", Stage.PLANNING,
                        "M-2010", Stage.COLLECTION,
                        "S-2004", Stage.ANALYSIS,
                        "S-2002", Stage.REPORTING,
                        "M-5002", Stage.USE));
        assertThat(demo.play(ONE_A_STAGE)).isZero();
    }

    private CaseListing current(String code) {
        List<CaseListing> found = AsSystem.call(() -> cases.search(
                CaseSearch.everything()
                        .of(organisations.byCode(code).orElseThrow().id()),
                0,
                10));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
