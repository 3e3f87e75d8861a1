package org.prameen.evidence.inspection;

import org.prameen.shared.Rejected;

/** What is wrong with a file, one sentence each. */
enum Faults {
    /** Not what its name says. */
    WRONG_TYPE("evidence.pdf.wrongType"),
    /** Ends before its end. */
    TRUNCATED("evidence.pdf.truncated"),
    DAMAGED("evidence.pdf.damaged"),
    /** Needs a password, or forbids something by one. */
    ENCRYPTED("evidence.pdf.encrypted"),
    SCRIPT("evidence.pdf.script"),
    /** Starts a program or sends data. */
    LAUNCH("evidence.pdf.launch"),
    /** Carries other files. */
    EMBEDDED("evidence.pdf.embedded"),
    /** Sound, film, or three dimensions. */
    MEDIA("evidence.pdf.media"),
    /** Grows beyond measure when it is opened. */
    INFLATES("evidence.pdf.inflates"),
    TOO_MANY_PAGES("evidence.pdf.tooManyPages"),
    TOO_SLOW("evidence.pdf.tooSlow");

    private final String key;

    Faults(String key) {
        this.key = key;
    }

    Rejected rejected() {
        return Rejected.because(key).at("file");
    }
}
