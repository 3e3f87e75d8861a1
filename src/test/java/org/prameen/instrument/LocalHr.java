package org.prameen.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shipped versions of the local HR instrument, for tests of every module. */
public final class LocalHr {

    private LocalHr() {}

    public static Instrument h() {
        return version("H");
    }

    public static Instrument a() {
        return version("A");
    }

    static String text(String version) {
        try (InputStream in = LocalHr.class.getResourceAsStream("/instruments/local-hr/" + version + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instrument version(String version) {
        PackageReading reading =
                InstrumentPackages.read(version + ".yaml", text(version).getBytes(StandardCharsets.UTF_8));
        if (reading instanceof PackageReading.Sound sound) {
            return sound.instrument();
        }
        throw new AssertionError(reading);
    }
}
