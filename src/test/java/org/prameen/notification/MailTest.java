package org.prameen.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;

/** What a mail says, and what it cannot be made to say. */
class MailTest extends NotifiedCase {

    @Autowired
    Teller teller;

    @Autowired
    Preferences preferences;

    PersonId head;

    @BeforeEach
    void openQuietly() {
        id = world.open(agency);
        head = agency.headOfHr();
    }

    @Test
    void aMailIsOneThaiSentenceWithALinkInTextAndHtml() throws Exception {
        told.mailTo(head, "head@example.go.th", MailMode.AT_ONCE, 7);

        say("one");
        sender.sendAll();

        MimeMessage mail = received().get(0);
        assertThat(received()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("[ประเมิน] แผนการประเมินได้รับอนุมัติแล้ว – เทศบาล " + agency.code());
        assertThat(mail.getHeader("Subject")[0]).isASCII();
        assertThat(mail.getFrom()[0].toString()).contains("prameen@example.go.th");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String raw = decoded(mail);
        assertThat(raw).contains("http://localhost:8080/cases/" + id, "text/plain", "text/html");
        assertThat(told.deliveries(head)).containsExactly("SENT");
    }

    @Test
    void englishReadersGetEnglish() throws Exception {
        told.mailTo(head, "head@example.go.th", MailMode.AT_ONCE, 7);
        world.as(
                head,
                () -> preferences.change(new Preference(Optional.of("head@example.go.th"), "en", MailMode.AT_ONCE, 7)));

        say("english");
        sender.sendAll();

        assertThat(received()).hasSize(1);
        assertThat(received().get(0).getSubject()).startsWith("[Prameen] The assessment plan was approved");
    }

    @Test
    void aNameCannotBecomeAHeaderOrMarkup() throws Exception {
        told.mailTo(head, "head@example.go.th", MailMode.AT_ONCE, 7);
        String hostile = "เทศบาล\r\nBcc: thief@example.com\u2028X-Evil: 1 <script>alert(1)</script> {entries} {link}";
        jdbc.sql("update organisation set name_th = ? where id = ?")
                .params(hostile, agency.id().value())
                .update();
        jdbc.sql("update person set name_th = ? where id = ?")
                .params("นายก\r\nTo: thief@example.com\r\n\r\nbody", head.value())
                .update();

        say("hostile");
        sender.sendAll();

        assertThat(received()).hasSize(1);
        MimeMessage mail = received().get(0);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Evil")).isNull();
        assertThat(mail.getSubject()).doesNotContain("\r", "\n", "\u2028");
        assertThat(decoded(mail)).contains("&lt;script&gt;");
        assertThat(html(mail)).doesNotContain("<script>").contains("{entries} {link}");
    }

    @Test
    void anAddressMustBeOne() {
        for (String address :
                List.of("a", "a@b", "a b@c.th", "a@c.th\r\nBcc: x@y.th", "<a@c.th>", "a@c..th", "@c.th")) {
            assertThatThrownBy(() -> world.as(
                            head,
                            () -> preferences.change(new Preference(Optional.of(address), "th", MailMode.DAILY, 7))))
                    .isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.field())
                            .contains("email"));
        }
        assertThatThrownBy(() -> new Preference(Optional.empty(), "th", MailMode.DAILY, 24))
                .isInstanceOf(Rejected.class);
    }

    private void say(String occasion) {
        say(occasion, Role.HEAD_OF_HR);
    }

    private void say(String occasion, Role role) {
        teller.note(news ->
                news.happened(Fact.of(NoticeKind.PLAN_APPROVED, id, occasion, "cases/" + id, clock.instant(), role)));
    }

    private static String html(MimeMessage mail) throws Exception {
        return Parts.of(mail, "text/html");
    }

    private static String decoded(MimeMessage mail) throws Exception {
        return GreenMailUtil.getHeaders(mail) + Parts.all(mail);
    }
}
