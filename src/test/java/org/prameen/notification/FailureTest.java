package org.prameen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Why a mail did not go out, in one sentence and in the server's own words. */
class FailureTest {

    @Test
    void anAddressThatIsRefusedIsNotTriedAgain() throws Exception {
        Address address = new InternetAddress("nobody@example.go.th");
        SendFailedException refused = new SendFailedException(
                "Invalid Addresses",
                new MessagingException("550 5.1.1 no such mailbox\r\nhere"),
                new Address[0],
                new Address[0],
                new Address[] {address});

        Failure failure = Failure.of(new MailSendException(Map.of("mail", refused)));

        assertThat(failure).isEqualTo(new Failure("notification.error.address", failure.error(), true));
        assertThat(failure.error()).contains("550 5.1.1 no such mailbox here");
    }

    @Test
    void aServerOutOfReachOrABadPasswordIsTriedAgain() {
        assertThat(Failure.of(new MailSendException(
                        "x", new MessagingException("Couldn't connect", new ConnectException("refused")))))
                .matches(failure -> failure.key().equals("notification.error.unreachable") && !failure.forGood());
        assertThat(Failure.of(new MailAuthenticationException("x")))
                .matches(failure -> failure.key().equals("notification.error.login") && !failure.forGood());
        assertThat(Failure.of(new MailSendException(Map.of("mail", new MessagingException("452 4.2.2 mailbox full")))))
                .matches(failure -> failure.key().equals("notification.error.other") && !failure.forGood());
    }
}
