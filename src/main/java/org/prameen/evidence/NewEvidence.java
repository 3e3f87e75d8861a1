package org.prameen.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;

/**
 * How evidence is described, as somebody typed it.
 *
 * @param title what it is called
 * @param shows what it shows; may be empty
 * @param effective the date the evidence is of, if it has one
 * @param piece code of a piece of the instrument's list
 * @param project that it is of, where the instrument asks for one
 */
public record NewEvidence(
        String title, String shows, Optional<LocalDate> effective, Optional<String> piece, Optional<String> project) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_SHOWS = 1000;
    public static final int LONGEST_PROJECT = 20_000;

    public NewEvidence(String title, String shows, Optional<LocalDate> effective, Optional<String> piece) {
        this(title, shows, effective, piece, Optional.empty());
    }

    public static NewEvidence titled(String title) {
        return new NewEvidence(title, "", Optional.empty(), Optional.empty());
    }

    public NewEvidence dated(LocalDate date) {
        return new NewEvidence(title, shows, Optional.of(date), piece, project);
    }

    /** The same as a certain piece of a certain project, where these are not said. */
    NewEvidence like(Evidence other) {
        return new NewEvidence(title, shows, effective, piece.or(other::piece), project.or(other::project));
    }

    /** The same without blanks around. @throws Rejected when something is missing or too long */
    NewEvidence checked() {
        if (title == null || title.isBlank()) {
            throw Rejected.because("evidence.titleMissing").at("title");
        }
        if (title.strip().length() > LONGEST_TITLE) {
            throw Rejected.because("evidence.textTooLong", LONGEST_TITLE).at("title");
        }
        String what = ThaiText.typed(shows);
        if (what.length() > LONGEST_SHOWS) {
            throw Rejected.because("evidence.textTooLong", LONGEST_SHOWS).at("shows");
        }
        Optional<String> of = project.map(ThaiText::typed).filter(name -> !name.isEmpty());
        if (of.filter(name -> name.length() > LONGEST_PROJECT).isPresent()) {
            throw Rejected.because("evidence.textTooLong", LONGEST_PROJECT).at("project");
        }
        return new NewEvidence(ThaiText.typed(title), what, effective, piece, of);
    }
}
