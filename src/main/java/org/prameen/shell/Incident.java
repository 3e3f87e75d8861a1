package org.prameen.shell;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something nobody foresaw. People get a short number to name; the log has the number and the whole story. */
final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final List<String> HUNG_UP = List.of("ClientAbortException", "Broken pipe", "Connection reset");

    private Incident() {}

    /**
     * Whether somebody only left: the browser hung up in the middle of an answer, or spoke for a page it had already
     * quit. Nothing is broken and nobody is there to be told; kept at debug for those who look for it.
     */
    static boolean isOnlyLeaving(Throwable thrown) {
        boolean leaving = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Incident::saysSo);
        if (leaving) {
            LOG.debug("Somebody left before the answer", thrown);
        }
        return leaving;
    }

    private static boolean saysSo(Throwable cause) {
        if (cause instanceof IOException) {
            return HUNG_UP.stream().anyMatch(words -> cause.toString().contains(words));
        }
        return cause instanceof UnsupportedOperationException
                && String.valueOf(cause.getMessage()).startsWith("Unexpected message id");
    }

    /** @return the number, eight letters and digits in two groups, easy to read out on the telephone */
    static String log(Throwable thrown) {
        String id = String.format(Locale.ROOT, "%04X-%04X", RANDOM.nextInt(0x10000), RANDOM.nextInt(0x10000));
        LOG.error("Incident {}", id, thrown);
        return id;
    }
}
