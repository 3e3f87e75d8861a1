package org.prameen.certification.domain;

import java.util.Locale;

/**
 * How certificates are numbered; the document says nothing of it, so this is a method of the system: the instrument, which
 * has one issuer, the fiscal year of the day of issue in the Buddhist era, and a count without gaps.
 */
public final class CertificateNumber {

    private CertificateNumber() {}

    /** What is counted by itself, in signs that an address takes as they are. @param instrument code of the instrument */
    public static String series(String instrument) {
        return instrument.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-");
    }

    /** For example {@code EGOV-CAREER-2569-0001}. @param count from 1 */
    public static String of(String series, int fiscalYear, int count) {
        return String.format(Locale.ROOT, "%s-%d-%04d", series, fiscalYear, count);
    }
}
