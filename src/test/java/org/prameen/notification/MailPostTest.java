package org.prameen.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** With and without a mail server. */
class MailPostTest {

    @Test
    void withoutAServerMailsAreOff() {
        assertThat(new MailPost(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), settings(""), "")
                        .isOn())
                .isFalse();
    }

    @Test
    void aServerWithoutASenderIsAFaultThatSaysWhatIsMissing() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("server", new JavaMailSenderImpl());

        assertThatThrownBy(() -> new MailPost(beans.getBeanProvider(JavaMailSender.class), settings(""), ""))
                .hasMessageContaining("prameen.notification.from");
        assertThat(new MailPost(beans.getBeanProvider(JavaMailSender.class), settings("a@b.go.th"), "").isOn())
                .isTrue();
    }

    @Test
    void aHeaderIsOneLineOfBoundedLength() {
        assertThat(Letter.line("a\r\n b\u0000c\u2029d\u202ee")).isEqualTo("a  b c d e");
        assertThat(Letter.line("ก".repeat(500))).hasSize(200);
    }

    private static TellingSettings settings(String from) {
        return new TellingSettings(
                false,
                URI.create("http://localhost"),
                from,
                List.of(1),
                MailMode.DAILY,
                7,
                6,
                Duration.ofMinutes(1),
                90,
                365);
    }
}
