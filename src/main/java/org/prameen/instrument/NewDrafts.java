package org.prameen.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prameen.instrument.persistence.InstrumentVersionRows;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways in which a draft begins: with a published version, with a file, or with nothing but a scoring model. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public class NewDrafts {

    /** Scoring models that there is a beginning for. */
    public static final List<String> MODELS = List.of(RatingPart.MODEL, MaturityPart.MODEL, GradingPart.MODEL);

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");
    private static final int LONGEST_CODE = 60;
    private static final String PLACEHOLDER = "instrument: new-instrument";

    private final DraftDesk desk;
    private final InstrumentVersionRows versions;

    NewDrafts(DraftDesk desk, InstrumentVersionRows versions) {
        this.desk = desk;
        this.versions = versions;
    }

    /**
     * The next version of a published one: its text with another name.
     *
     * @throws NotFound when the version is not published
     * @throws Rejected at {@code version} when the next one is misnamed or exists
     */
    public Draft next(String code, String version, String nextVersion) {
        desk.admit();
        String before = versions.content(versions.find(code, version).orElseThrow(NotFound::new));
        String next = free(code, nextVersion);
        String text = PackageText.asVersion(before, next);
        return desk.begin(code, next, Optional.of(version), text);
    }

    /**
     * A small package of a scoring model, sound from the start, to be written over.
     *
     * @throws Rejected at {@code code} or {@code version} when these are misnamed or exist
     */
    public Draft empty(String model, String code, String version) {
        desk.admit();
        if (!MODELS.contains(model)) {
            throw new NotFound();
        }
        String name = ThaiText.typed(code);
        if (name.length() > LONGEST_CODE || !CODE.matcher(name).matches()) {
            throw Rejected.because("instrument.draft.misnamedCode").at("code");
        }
        String first = free(name, version);
        String text = PackageText.asVersion(template(model).replace(PLACEHOLDER, "instrument: " + name), first);
        return desk.begin(name, first, Optional.empty(), text);
    }

    /**
     * A package from a file. A file that is too large is not read to its end; one with faults is refused as a whole.
     *
     * @throws Rejected when too many drafts are open
     */
    public DraftImport take(String file, InputStream content) {
        desk.admit();
        try {
            String text = ThaiText.restored(PackageText.read(file, content));
            PackageReading reading = InstrumentPackages.readText(file, text);
            if (reading instanceof PackageReading.Faulty faulty) {
                return new DraftImport.Refused(faulty.faults());
            }
            Instrument instrument = ((PackageReading.Sound) reading).instrument();
            return new DraftImport.Taken(desk.begin(instrument.code(), instrument.version(), Optional.empty(), text));
        } catch (FaultyPackage refused) {
            return new DraftImport.Refused(refused.faults());
        }
    }

    private String free(String code, String typed) {
        String version = ThaiText.typed(typed);
        if (!VERSION.matcher(version).matches()) {
            throw Rejected.because("instrument.draft.misnamedVersion").at("version");
        }
        if (versions.find(code, version).isPresent()) {
            throw Rejected.because("instrument.fault.versionExists", code, version)
                    .at("version");
        }
        return version;
    }

    private static String template(String model) {
        String file = "/instrument-templates/" + model + ".yaml";
        try (InputStream in = NewDrafts.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
