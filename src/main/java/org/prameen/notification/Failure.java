package org.prameen.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not go out, for those who have to mend it.
 *
 * @param key message key of a sentence
 * @param error what the mail server answered, one line
 * @param forGood whether trying again is of no use
 */
record Failure(String key, Optional<String> error, boolean forGood) {

    static Failure of(MailException thrown) {
        Throwable cause = cause(thrown);
        Optional<String> error = Optional.ofNullable(last(cause).getMessage()).map(Letter::line);
        if (thrown instanceof MailAuthenticationException) {
            return new Failure("notification.error.login", error, false);
        }
        if (thrown instanceof MailParseException) {
            return new Failure("notification.error.malformed", error, true);
        }
        if (refusesAddress(cause)) {
            return new Failure("notification.error.address", error, true);
        }
        boolean unreachable = cause instanceof MessagingException && cause.getCause() instanceof java.io.IOException;
        return new Failure(unreachable ? "notification.error.unreachable" : "notification.error.other", error, false);
    }

    /** The server knows the address and wants it not; a full mailbox or a busy server is another thing. */
    private static boolean refusesAddress(Throwable cause) {
        return cause instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }

    /** What the server itself said stands at the end of the chain. */
    private static Throwable last(Throwable cause) {
        Throwable last = cause;
        while (last instanceof MessagingException chained && chained.getNextException() != null) {
            last = chained.getNextException();
        }
        return last;
    }

    private static Throwable cause(MailException thrown) {
        if (thrown instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            return sending.getMessageExceptions()[0];
        }
        return thrown.getCause() == null ? thrown : thrown.getCause();
    }
}
