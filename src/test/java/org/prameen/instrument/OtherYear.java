package org.prameen.instrument;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** The package of document 004 as it might be in another year, as an instrument of a test's own. */
public class OtherYear {

    private final Publishing publishing;

    OtherYear(Publishing publishing) {
        this.publishing = publishing;
    }

    /** Publishes it with other data of the year; again changes nothing. */
    public void publish(String code, UnaryOperator<String> changed) {
        publishing.publish(code + ".yaml", text(code, changed).getBytes(StandardCharsets.UTF_8));
    }

    static String text(String code, UnaryOperator<String> changed) {
        return changed.apply(new String(ShippedPackages.bytes("pmqa-esa", "2566"), StandardCharsets.UTF_8)
                .replace("instrument: pmqa-esa", "instrument: " + code));
    }
}
