package org.prameen.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The way out to the mail server; there is none while {@code spring.mail.host} is not set. */
@Component
class MailPost {

    private static final Logger LOG = LoggerFactory.getLogger(MailPost.class);

    private final Optional<JavaMailSender> server;
    private final String from;

    MailPost(
            ObjectProvider<JavaMailSender> server,
            TellingSettings settings,
            @Value("${spring.mail.username:}") String username) {
        this.server = Optional.ofNullable(server.getIfAvailable());
        this.from = settings.from().isBlank() ? username : settings.from();
        if (isOn() && from.isBlank()) {
            throw new IllegalStateException("Mails need a sender: set prameen.notification.from to an address");
        }
        LOG.info(isOn() ? "Mails go out from {}" : "Mails are off: spring.mail.host is not set{}", isOn() ? from : "");
    }

    boolean isOn() {
        return server.isPresent();
    }

    /** @throws org.springframework.mail.MailException when the server does not take it */
    void send(Letter letter) {
        JavaMailSender sender = server.orElseThrow();
        sender.send(message(letter, sender.createMimeMessage()));
    }

    private MimeMessage message(Letter letter, MimeMessage message) {
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(new InternetAddress(letter.address(), letter.person(), StandardCharsets.UTF_8.name()));
            helper.setSubject(letter.subject());
            MimeMultipart alternatives = new MimeMultipart("alternative");
            alternatives.addBodyPart(part(letter.text(), "plain"));
            alternatives.addBodyPart(part(letter.html(), "html"));
            message.setContent(alternatives);
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", letter.language());
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailParseException(e);
        }
    }

    private static MimeBodyPart part(String words, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, StandardCharsets.UTF_8.name(), type);
        return part;
    }
}
