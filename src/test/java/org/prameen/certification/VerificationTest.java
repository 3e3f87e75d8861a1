package org.prameen.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.certification.domain.CheckCode;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What everybody learns of a certificate without signing in. */
class VerificationTest extends CertificationCase {

    private static final String VALID = "ใบรับรองนี้เป็นของจริงและมีผลอยู่";
    private static final String UNKNOWN = "ไม่มีใบรับรองเลขที่และรหัสตรวจสอบนี้";

    @Autowired
    Verification verification;

    @LocalServerPort
    int port;

    private final HttpClient anybody = HttpClient.newHttpClient();

    @Test
    @Requirement("000-F12")
    void aCertificateIsVerifiedWithoutLoginByItsAddressOrByTyping() {
        graded.certified();
        Certificate issued = only();
        String typed = "/verify?number=" + encoded(" " + issued.number().toLowerCase() + " ") + "&code="
                + encoded(CheckCode.written(issued.code()).toLowerCase());

        for (String address : List.of("/verify/" + issued.number() + "/" + issued.code(), typed)) {
            HttpResponse<String> page = get(address);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains(VALID, "เทศบาล " + graded.agency().code(), "ระดับดี", "85.00", "พ.ศ. ", "(ค.ศ. ")
                    .doesNotContain("<script", "153/2549", issued.contentHash());
            assertThat(page.headers().allValues("set-cookie")).isEmpty();
        }
        assertThat(get("/verify/" + issued.number() + "/" + issued.code() + "?lang=en")
                        .body())
                .contains("lang=\"en\"", "genuine and valid", "(B.E. ");
    }

    @Test
    void thaiDigitsMeanTheSame() {
        graded.certified();

        assertThat(verification.of(only().number().replace('2', '๒').replace('0', '๐'), only().code()))
                .isPresent();
    }

    @Test
    @Requirement("000-F12")
    void aWithdrawnOneSaysSinceWhenAndNotWhy() {
        graded.certified();
        Certificate issued = only();
        world.as(graded.nation(), () -> certificates.withdraw(graded.id(), issued.number(), "หลักฐานเป็นเท็จ"));

        HttpResponse<String> page = get("/verify/" + issued.number() + "/" + issued.code());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("ใบรับรองนี้ถูกถอนเมื่อวันที่")
                .doesNotContain(VALID)
                .doesNotContain("หลักฐานเป็นเท็จ");
    }

    @Test
    void aNumberAloneOrWithAWrongCodeIsAnsweredLikeOneThatNeverWas() {
        graded.certified();
        String number = only().number();
        String never = "/verify/EGOV-CAREER-2500-0001/AAAAAAAAAA";

        for (String address : List.of("/verify/" + number + "/AAAAAAAAAA", "/verify?number=" + number, never)) {
            HttpResponse<String> page = get(address);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body())
                    .contains(UNKNOWN)
                    .doesNotContain("เทศบาล " + graded.agency().code());
        }
        assertThat(get("/verify/" + number).statusCode()).isNotEqualTo(200);
    }

    @Test
    void everyQuestionCostsOneStatement() {
        graded.certified();
        Certificate issued = only();

        for (List<String> asked : List.of(
                List.of(issued.number(), issued.code()),
                List.of(issued.number(), "AAAAAAAAAA"),
                List.of("nothing of the kind", "\0"))) {
            assertThat(SqlCounter.during(() -> verification.of(asked.get(0), asked.get(1))))
                    .hasSize(1);
        }
    }

    @Test
    void whatIsTypedIsShownAsTextAndNeverRun() {
        for (String hostile : List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' or '1'='1",
                "\0\u202E\uFEFF",
                "%s%n{0}${x}",
                "9".repeat(5_000))) {
            HttpResponse<String> page = get("/verify?number=" + encoded(hostile) + "&code=" + encoded(hostile));
            assertThat(page.statusCode()).isIn(400, 404);
            assertThat(page.body()).doesNotContain("<script", "<img src=x");
        }
        assertThat(get("/verify?number=&code=&lang=%3Cscript%3E").statusCode()).isEqualTo(200);
        assertThat(get("/verify").body()).contains("<form").doesNotContain(UNKNOWN);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
