package org.prameen.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Every shipped instrument, for tests of every module. */
public final class ShippedPackages {

    private ShippedPackages() {}

    public static Instrument read(String code, String version) {
        PackageReading reading = InstrumentPackages.read(code + "/" + version + ".yaml", bytes(code, version));
        if (reading instanceof PackageReading.Sound sound) {
            return sound.instrument();
        }
        throw new AssertionError(reading);
    }

    static byte[] bytes(String code, String version) {
        try (InputStream in =
                ShippedPackages.class.getResourceAsStream("/instruments/" + code + "/" + version + ".yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
