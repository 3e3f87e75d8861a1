package org.prameen.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a browser gets of files that strangers sent: attachments and pictures, never a page of ours. */
@IntegrationTest
class EvidenceDownloadsTest {

    private static final String FORM = "C1.F4.I2";

    @Autowired
    World world;

    @Autowired
    EvidenceFiles files;

    @Autowired
    WebApplicationContext context;

    @LocalServerPort
    int port;

    private MockMvc browser;
    private Agency agency;
    private CaseId id;
    private EvidenceId file;
    private byte[] content;

    @BeforeEach
    void attach() {
        browser = MockMvcBuilders.webAppContextSetup(context).build();
        agency = world.agency();
        id = world.open(agency);
        content = Pdfs.simple("served", 2);
        file = world.call(
                agency.coordinator(),
                () -> files.attach(
                        id, FORM, NewEvidence.titled("คำสั่ง"), new ByteArrayInputStream(content), "คำสั่ง ที่ 1.pdf"));
    }

    @Test
    void aFileComesAsAnAttachmentUnderItsThaiName() throws Exception {
        MockHttpServletResponse answer = asked(agency.committeeMember(), "/evidence/" + file + "/file");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(content);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"")
                .endsWith("filename*=UTF-8''%E0%B8%84%E0%B8%B3%E0%B8%AA%E0%B8%B1%E0%B9%88%E0%B8%87%20"
                        + "%E0%B8%97%E0%B8%B5%E0%B9%88%201.pdf");
        guarded(answer);
    }

    @Test
    @Requirement("004-F40")
    void noRequestDeletesAFile() throws Exception {
        int status = world.call(agency.coordinator(), () -> {
            try {
                return browser.perform(delete("/evidence/" + file + "/file"))
                        .andReturn()
                        .getResponse()
                        .getStatus();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(status).isEqualTo(405);
        assertThat(world.call(agency.coordinator(), () -> files.get(file)).valid())
                .isTrue();
    }

    @Test
    void aPageComesAsAPicture() throws Exception {
        MockHttpServletResponse answer = asked(agency.committeeMember(), "/evidence/" + file + "/pages/2.png");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/png");
        guarded(answer);
    }

    @Test
    void theArchiveComesAsAnAttachment() throws Exception {
        MockHttpServletResponse answer = asked(agency.committeeMember(), "/evidence/cases/" + id + ".zip");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/zip");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        guarded(answer);
    }

    @Test
    void aLinkLeadsAwayWithoutSayingWhereFrom() throws Exception {
        EvidenceId link = world.call(
                agency.coordinator(),
                () -> files.link(id, FORM, NewEvidence.titled("ก"), URI.create("https://example.go.th/a?b=c")));
        MockHttpServletResponse answer = asked(agency.committeeMember(), "/evidence/" + link + "/link");
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).isEqualTo("https://example.go.th/a?b=c");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void foreignMangledAndMissingThingsAllReadAlike() throws Exception {
        PersonId stranger = world.agency().coordinator();
        for (String address : new String[] {
            "/evidence/" + file + "/file",
            "/evidence/" + file + "/pages/1.png",
            "/evidence/" + file + "/link",
            "/evidence/cases/" + id + ".zip"
        }) {
            assertThat(asked(stranger, address).getStatus()).isEqualTo(404);
        }
        for (String address : new String[] {
            "/evidence/1/file",
            "/evidence/" + id + "/file",
            "/evidence/" + file + "/pages/3.png",
            "/evidence/" + file + "/link",
            "/evidence/cases/x.zip"
        }) {
            assertThat(asked(agency.coordinator(), address).getStatus()).isEqualTo(404);
        }
        assertThat(asked(agency.respondent(), "/evidence/cases/" + id + ".zip").getStatus())
                .isEqualTo(404);
    }

    @Test
    void nobodyGetsAnythingWithoutSigningIn() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/evidence/" + file + "/file"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("login");
    }

    @Test
    void headersCannotBeBroken() {
        assertThat(AttachmentName.header("a\"b\r\nSet-Cookie: x=1.pdf"))
                .isEqualTo("attachment; filename=\"a_b_Set-Cookie_ x_1.pdf\";"
                        + " filename*=UTF-8''a%22b%0D%0ASet-Cookie%3A%20x%3D1.pdf");
    }

    private static void guarded(MockHttpServletResponse answer) {
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("sandbox");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    private MockHttpServletResponse asked(PersonId who, String address) throws Exception {
        return world.call(who, () -> {
            try {
                return browser.perform(get(address)).andReturn().getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
