package org.prameen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.results.Discussions;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;

/** New editions take the place of earlier ones for readers, and of nothing in the archive. */
@IntegrationTest
class RenewalsTest {

    private static final String NEW_WORDS = "ฉบับใหม่กล่าวถึงการฝึกอบรม";

    @Autowired
    World world;

    @Autowired
    Renewals renewals;

    @Autowired
    FullReports fullReports;

    @Autowired
    ShortReports shortReports;

    @Autowired
    Discussions discussions;

    @LocalServerPort
    int port;

    private final HttpClient anybody = HttpClient.newHttpClient();
    private ReportCases reportCases;
    private Agency agency;

    @Autowired
    void bring(AutowireCapableBeanFactory beans) {
        reportCases = beans.createBean(ReportCases.class);
    }

    @BeforeEach
    void found() {
        agency = world.agency();
    }

    @Test
    void publicPageShowsTheNewestEditionAndSaysThatItWasCorrected() {
        CaseId id = reportCases.released(agency);
        String slug = AsSystem.call(() -> shortReports.find(id)).orElseThrow().slug();
        assertThat(page(slug)).doesNotContain("ฉบับแก้ไข");

        change(id);
        renew(id);

        assertThat(page(slug)).contains("ฉบับแก้ไข").contains(NEW_WORDS);
        assertThat(get("/public?q=" + agency.code())).containsOnlyOnce("/public/" + slug);
        assertThat(AsSystem.call(() -> fullReports.find(id))
                        .orElseThrow()
                        .content()
                        .toString())
                .contains(NEW_WORDS);
        assertThat(AsSystem.call(() -> fullReports.edition(id, 1)).content().toString())
                .doesNotContain(NEW_WORDS);
        assertThatThrownBy(() -> AsSystem.call(() -> fullReports.edition(id, 3)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasNotReleasedIsNotReleasedByItsNewEdition() {
        CaseId id = reportCases.fullyReported(agency, world.round(), 10, ReportCases.T1);
        world.as(agency.coordinator(), () -> shortReports.issue(id));

        change(id);
        renew(id);

        ShortReport renewed = AsSystem.call(() -> shortReports.find(id)).orElseThrow();
        assertThat(renewed.edition()).isEqualTo(2);
        assertThat(renewed.release()).isEmpty();
        world.as(agency.headOfHr(), () -> shortReports.release(id));
        assertThat(page(renewed.slug())).contains(NEW_WORDS);
    }

    @Test
    void reportThatWouldSayTheSameGetsNoNewEdition() {
        CaseId id = reportCases.released(agency);

        renew(id);

        assertThat(AsSystem.call(() -> fullReports.find(id)).orElseThrow().edition())
                .isEqualTo(1);
    }

    @Test
    void caseWithoutAReportStaysWithoutOne() {
        CaseId id = reportCases.checked(agency);

        renew(id);

        assertThat(AsSystem.call(() -> fullReports.find(id))).isEmpty();
    }

    @Test
    void noPersonRenewsAReport() {
        CaseId id = reportCases.released(agency);

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> renewals.renew(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void change(CaseId id) {
        world.as(agency.headOfHr(), () -> discussions.save(id, NEW_WORDS, true, edition(id)));
    }

    private int edition(CaseId id) {
        return AsSystem.call(() -> discussions.find(id))
                .map(found -> found.edition())
                .orElse(0);
    }

    private void renew(CaseId id) {
        AsSystem.run(() -> renewals.renew(id));
    }

    private String page(String slug) {
        return get("/public/" + slug);
    }

    private String get(String path) {
        try {
            URI address = URI.create("http://localhost:" + port + path);
            return anybody.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
