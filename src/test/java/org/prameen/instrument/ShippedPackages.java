package org.prameen.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

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

    /** A shipped package with one text in the place of another, which must stand in it. */
    public static PackageReading reading(String code, String version, String from, String to) {
        String text = new String(bytes(code, version), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new AssertionError("not in the package: " + from);
        }
        return InstrumentPackages.readText(code + ".yaml", text.replace(from, to));
    }

    /** Like {@link #reading}, where the package stays sound. */
    public static Instrument changed(String code, String version, String from, String to) {
        PackageReading reading = reading(code, version, from, to);
        if (reading instanceof PackageReading.Sound sound) {
            return sound.instrument();
        }
        throw new AssertionError(reading);
    }

    /** The same as somebody would change it in the editor. */
    public static Instrument changed(String code, String version, UnaryOperator<String> change) {
        String text = change.apply(new String(bytes(code, version), StandardCharsets.UTF_8));
        return InstrumentPackages.sound(code, text.getBytes(StandardCharsets.UTF_8));
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
