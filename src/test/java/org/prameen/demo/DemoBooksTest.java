package org.prameen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.casework.CaseListing;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Cases;
import org.prameen.organisation.Organisations;
import org.prameen.security.AsSystem;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;

/** The instruments that an agency answers as one body, each with a workbook to look at. */
@IntegrationTest
class DemoBooksTest {

    @Autowired
    DemoWorld world;

    @Autowired
    DemoBooks books;

    @Autowired
    Cases cases;

    @Autowired
    Workbooks workbooks;

    @Autowired
    Organisations organisations;

    @Autowired
    Players players;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void load() {
        clock.set(MovableClock.START.plusDays(400));
        world.load();
    }

    @AfterEach
    void backToStart() {
        clock.set(MovableClock.START);
    }

    @Test
    void eachInstrumentHasAWorkbookThatIsFilledInInPartOnce() {
        assertThat(books.open()).isEqualTo(3);
        assertThat(books.open()).isZero();

        assertThat(book("napat.esachonburi", "E-2001")).satisfies(area -> {
            assertThat(area.obstacle()).isEmpty();
            assertThat(area.progress().answered()).isBetween(20, 80);
            assertThat(area.entry("profile:P1.1")).isPresent();
        });
        assertThat(book("pimjai.dla", "D-1001").progress().answered()).isBetween(10, 80);
        assertThat(book("somchai.saensuk", "M-2001").instrument().code()).isEqualTo("egov-career");
    }

    /** The agency's newest. */
    private Workbook book(String username, String agency) {
        CaseSearch search = AsSystem.call(() -> CaseSearch.everything()
                .of(organisations.byCode(agency).orElseThrow().id()));
        List<CaseListing> found = players.call(username, () -> cases.search(search, 0, 100));
        return players.call(username, () -> found.stream()
                .map(CaseListing::id)
                .filter(id -> DemoFiles.books().books().stream().anyMatch(book -> cases.get(id)
                        .number()
                        .startsWith(book.instrument().toUpperCase())))
                .map(workbooks::get)
                .findFirst()
                .orElseThrow());
    }
}
