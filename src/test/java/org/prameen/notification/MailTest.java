package org.prameen.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.notification.persistence.OutboxRows;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.security.Role;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What goes out by mail: once, in the right words, and again when the server was down. */
class MailTest extends NotifiedCase {

    @Autowired
    Teller teller;

    @Autowired
    OutboxRows outbox;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Preferences preferences;

    @Autowired
    People people;

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
    void twoSendersAtOnceSendEachMailOnce() throws Exception {
        List<PersonId> members = IntStream.range(0, 40)
                .mapToObj(each -> world.person(Role.COMMITTEE_MEMBER, agency.id()))
                .toList();
        for (PersonId member : members) {
            told.mailTo(
                    member,
                    member + "@example.go.th",
                    members.indexOf(member) % 2 == 0 ? MailMode.AT_ONCE : MailMode.DAILY,
                    7);
        }
        say("race", Role.COMMITTEE_MEMBER);
        say("race again", Role.COMMITTEE_MEMBER);
        clock.advance(Duration.ofDays(1));

        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Integer>> runs = IntStream.range(0, 2)
                .mapToObj(each -> two.submit(() -> {
                    together.await();
                    return sender.sendAll();
                }))
                .toList();
        int sent = runs.get(0).get() + runs.get(1).get();
        two.shutdown();

        assertThat(sent)
                .as("20 people two single mails each, 20 one daily mail each")
                .isEqualTo(60);
        assertThat(received()).hasSize(60);
        assertThat(sender.sendAll()).isZero();
    }

    @Test
    void aDayBecomesOneMailAtTheChosenHour() throws Exception {
        told.mailTo(head, "head@example.go.th", MailMode.DAILY, 16);

        say("first");
        say("second");
        say("third");
        sender.sendAll();
        assertThat(received()).as("it is nine o'clock").isEmpty();

        clock.advance(Duration.ofHours(7));
        sender.sendAll();

        assertThat(received()).hasSize(1);
        assertThat(received().get(0).getSubject()).isEqualTo("[ประเมิน] การแจ้งเตือน 3 เรื่อง");
        assertThat(told.deliveries(head)).containsOnly("SENT").hasSize(3);
        say("the next day");
        sender.sendAll();
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatWasReadInTheProductIsNotMailedAfterwards() {
        told.mailTo(head, "head@example.go.th", MailMode.DAILY, 16);
        say("read");
        world.as(head, () -> notifications.markAllRead());

        clock.advance(Duration.ofHours(7));
        sender.sendAll();

        assertThat(received()).isEmpty();
        assertThat(told.deliveries(head)).containsOnly("DROPPED");
    }

    @Test
    void whoWantsNoMailsOrHasNoAddressGetsNone() {
        told.mailTo(head, "head@example.go.th", MailMode.OFF, 7);

        say("off");

        assertThat(told.deliveries(head)).isEmpty();
        assertThat(told.deliveries(agency.coordinator())).isEmpty();
        assertThat(told.to(head, NoticeKind.PLAN_APPROVED)).hasSize(1);
    }

    @Test
    void aPersonDisabledMeanwhileGetsNoMail() {
        told.mailTo(head, "head@example.go.th", MailMode.AT_ONCE, 7);
        say("leaving");
        AsSystem.run(() -> people.change(head, LocalText.of("ก", "A"), Optional.of("head@example.go.th"), false));

        sender.sendAll();

        assertThat(received()).isEmpty();
        assertThat(told.deliveries(head)).containsExactly("DROPPED");
    }

    @Test
    void aServerThatIsDownIsTriedAgainWithGrowingPausesAndThenGivenUp() {
        told.mailTo(head, "head@example.go.th", MailMode.AT_ONCE, 7);
        mails.stop();
        say("down");

        for (int minutes = 1; minutes <= 256; minutes *= 4) {
            sender.sendAll();
            assertThat(told.deliveries(head)).containsExactly("WAITING");
            clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
            sender.sendAll();
            clock.advance(Duration.ofSeconds(1));
        }
        sender.sendAll();

        assertThat(told.deliveries(head)).containsExactly("FAILED");
        Delivery given = log(DeliveryState.FAILED).get(0);
        assertThat(given.attempts()).isEqualTo(6);
        assertThat(given.errorKey()).contains("notification.error.unreachable");
        assertThat(given.address()).contains("head@example.go.th");
    }

    @Test
    void anAdministratorHasAMailSentAgain() {
        told.mailTo(head, "head@example.go.th", MailMode.AT_ONCE, 7);
        say("again");
        outbox.take(clock.instant(), MailMode.DAILY);
        clock.advance(Sender.SURELY_DEAD.plusSeconds(1));
        sender.sendAll();
        assertThat(told.deliveries(head)).as("its sender died").containsExactly("UNCERTAIN");
        assertThat(received()).isEmpty();

        PersonId administrator = world.person(Role.ADMINISTRATOR, "KOTHO");
        long delivery = log(DeliveryState.UNCERTAIN).get(0).id();
        world.as(administrator, () -> deliveries.sendAgain(delivery));
        sender.sendAll();

        assertThat(received()).hasSize(1);
        assertThatThrownBy(() -> world.as(administrator, () -> deliveries.sendAgain(delivery)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> world.as(head, () -> deliveries.sendAgain(delivery)))
                .isInstanceOf(AccessDeniedException.class);
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

    private List<Delivery> log(DeliveryState state) {
        PersonId administrator = world.person(Role.ADMINISTRATOR, "KOTHO");
        return world.call(administrator, () -> deliveries.page(Optional.of(state), 0, 10));
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
