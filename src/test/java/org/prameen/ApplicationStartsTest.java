package org.prameen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ApplicationStartsTest {

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void thaiNamesSortInThaiOrder() {
        assertThat(jdbc.sql("select x from (values ('แพร่'), ('กระบี่'), ('เชียงใหม่'), ('ชลบุรี')) v(x)"
                                + " order by x collate \"th-x-icu\"")
                        .query(String.class)
                        .list())
                .containsExactly("กระบี่", "ชลบุรี", "เชียงใหม่", "แพร่");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/engine", "/camunda/app/admin/default/", "/camunda/api/engine/engine/"})
    void nobodyTalksToTheEngineFromOutside(String path) throws Exception {
        assertThat(status(path)).isEqualTo(404);
    }

    @Test
    void theEnginesInterfacesAreNotEvenOnTheClasspath() {
        assertThatThrownBy(() -> Class.forName("org.camunda.bpm.engine.rest.impl.CamundaRestResources"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void machinesMustSayWhoTheyAre() throws Exception {
        assertThat(status("/api/v1/instruments")).isEqualTo(401);
    }

    @Test
    void theHealthOfTheServerIsOpenToWatchers() throws Exception {
        assertThat(status("/actuator/health")).isEqualTo(200);
    }

    @Test
    void theJournalCannotBeRewritten() {
        jdbc.sql("insert into journal_entry (at, person_name, act, subject) values (now(), 'x', 'a', 's')")
                .update();

        assertThatThrownBy(() -> jdbc.sql("update journal_entry set act = 'b'").update())
                .hasRootCauseMessage("ERROR: permission denied for table journal_entry");
    }

    private int status(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
