package org.prameen.instrument;

import org.prameen.instrument.yaml.Faults;
import org.prameen.instrument.yaml.InstrumentReader;
import org.prameen.instrument.yaml.SafeYaml;
import org.prameen.shared.ThaiText;

/**
 * Reads instrument packages (format: {@code src/docs/instrument-packages.md}). A package is hostile until read: it is
 * limited in size and depth, may hold no alias, anchor or tag, and creates nothing but text on the way. Faults are
 * reported all at once.
 */
public final class InstrumentPackages {

    /** Largest package that is read, in bytes. */
    public static final int LIMIT = 2 * 1024 * 1024;

    private InstrumentPackages() {}

    /**
     * @param file name to report faults with
     * @param content the package as UTF-8
     */
    public static PackageReading read(String file, byte[] content) {
        try {
            return readText(file, PackageText.decoded(file, content));
        } catch (FaultyPackage refused) {
            return new PackageReading.Faulty(refused.faults());
        }
    }

    /** Like {@link #read}, for packages that were checked before. @throws FaultyPackage when it has faults after all */
    static Instrument sound(String file, byte[] content) {
        PackageReading reading = read(file, content);
        if (reading instanceof PackageReading.Faulty faulty) {
            throw new FaultyPackage(faulty.faults());
        }
        return ((PackageReading.Sound) reading).instrument();
    }

    /** Like {@link #read}, for what is known to be a text within the limit. */
    static PackageReading readText(String file, String text) {
        Faults faults = new Faults(file);
        Instrument instrument = SafeYaml.compose(ThaiText.restored(text), faults)
                .map(root -> InstrumentReader.read(root, faults))
                .orElse(null);
        return faults.none() ? new PackageReading.Sound(instrument) : new PackageReading.Faulty(faults.all());
    }
}
