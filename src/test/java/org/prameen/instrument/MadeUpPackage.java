package org.prameen.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Instruments that nobody issued, one of each scoring model, small enough to answer in a test. */
public enum MadeUpPackage {
    RATING("made-up-rating"),
    LEVELS("made-up-levels"),
    GRADES("made-up-grades");

    public static final String VERSION = "2569";

    private final String code;

    MadeUpPackage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public byte[] bytes() {
        try (InputStream in = MadeUpPackage.class.getResourceAsStream("/instruments/" + code + ".yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
