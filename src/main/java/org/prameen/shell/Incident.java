package org.prameen.shell;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something nobody foresaw. People get a short number to name; the log has the number and the whole story. */
final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    /** @return the number, eight letters and digits in two groups, easy to read out on the telephone */
    static String log(Throwable thrown) {
        String id = String.format(Locale.ROOT, "%04X-%04X", RANDOM.nextInt(0x10000), RANDOM.nextInt(0x10000));
        LOG.error("Incident {}", id, thrown);
        return id;
    }
}
