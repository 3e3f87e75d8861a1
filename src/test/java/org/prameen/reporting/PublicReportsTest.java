package org.prameen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.results.Discussions;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class PublicReportsTest {

    @Autowired
    World world;

    ReportCases reportCases;

    @Autowired
    void bring(AutowireCapableBeanFactory beans) {
        reportCases = beans.createBean(ReportCases.class);
    }

    @Autowired
    ShortReports shortReports;

    @Autowired
    FullReports fullReports;

    @Autowired
    Discussions discussions;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private final HttpClient anybody = HttpClient.newHttpClient();

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("002-G8")
    void aReportIsReachableWithoutLoginOnceReleasedAndNotBefore() {
        Agency agency = world.agency();
        CaseId id = reportCases.fullyReported(agency, world.round(), 10, ReportCases.T1);
        world.as(agency.coordinator(), () -> shortReports.issue(id));
        String slug = world.call(agency.coordinator(), () -> shortReports.find(id))
                .orElseThrow()
                .slug();
        String name = "เทศบาล " + agency.code();

        assertThat(get("/public/" + slug).statusCode()).isEqualTo(404);
        assertThat(list(agency)).doesNotContain(slug);

        world.as(agency.headOfHr(), () -> shortReports.release(id));

        HttpResponse<String> page = get("/public/" + slug);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(name).contains("3.94").doesNotContain("<script");
        assertThat(page.headers().allValues("set-cookie")).isEmpty();
        assertThat(list(agency)).contains(slug);
        assertThat(get("/public/" + slug + "?layout=council&lang=en").body())
                .contains("lang=\"en\"")
                .contains("C1.F4.I2")
                .contains("3.94");
    }

    private String list(Agency agency) {
        return get("/public?q=" + agency.code()).body();
    }

    @Test
    void theListIsNarrowedByNameAndProvince() {
        Agency here = world.agency("20");
        reportCases.released(here);

        assertThat(get("/public?q=" + here.code() + "&province=20").body())
                .contains(here.code().toLowerCase() + "?");
        assertThat(get("/public?q=" + here.code() + "&province=50").body())
                .doesNotContain(here.code().toLowerCase() + "?");
        assertThat(get("/public?q=%25%5F%5C&page=0&province=%27or%201=1").statusCode())
                .isEqualTo(200);
        assertThat(get("/public?page=99999999999999").statusCode()).isEqualTo(200);
    }

    @Test
    void whatPeopleWriteIsShownAsTextAndNeverRun() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency);
        world.as(
                agency.headOfHr(),
                () -> discussions.save(id, "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>", true, 0));
        world.as(agency.coordinator(), () -> fullReports.issue(id));
        world.as(agency.coordinator(), () -> shortReports.issue(id));
        world.as(agency.headOfHr(), () -> shortReports.release(id));
        String slug = world.call(agency.coordinator(), () -> shortReports.find(id))
                .orElseThrow()
                .slug();

        String page = get("/public/" + slug).body();

        assertThat(page).doesNotContain("<script>").doesNotContain("<img src=x").contains("&lt;script&gt;");
        assertThat(get("/public?q=%3Cscript%3E").body()).doesNotContain("<script>");
    }

    @Test
    @Requirement("002-J6")
    void noNameOfAnInformantAndNoSingleAnswerIsPublic() {
        Agency agency = world.agency();
        CaseId id =
                reportCases.released(agency, world.round(), 2, Map.of("C1.F4.I2.Q1", List.of("1", "1", "-", "-", "-")));
        String slug = world.call(agency.coordinator(), () -> shortReports.find(id))
                .orElseThrow()
                .slug();

        String page = get("/public/" + slug + "?layout=council").body();

        assertThat(page)
                .contains("มีผู้ให้ข้อมูลน้อยกว่า 3 คน")
                .contains("4.50")
                .doesNotContain("C1.F4.I2.Q1");
        agency.respondents().forEach(person -> assertThat(page).doesNotContain(person.toString()));
        assertThat(page).doesNotContain(".respondent");
    }

    private HttpResponse<String> get(String path) {
        try {
            URI address = URI.create("http://localhost:" + port + path);
            return anybody.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
