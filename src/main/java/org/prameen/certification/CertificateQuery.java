package org.prameen.certification;

import java.util.Optional;
import org.prameen.shared.RoundId;
import org.prameen.shared.ThaiText;

/**
 * What the list of certificates is narrowed to; empty parts do not narrow.
 *
 * @param text part of the agency's name or of the number
 * @param withdrawn only those, or only the valid ones
 */
public record CertificateQuery(Optional<String> text, Optional<Boolean> withdrawn, Optional<RoundId> round) {

    private static final int LONGEST_TEXT = 100;

    public static CertificateQuery everything() {
        return new CertificateQuery(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param typed as somebody typed it; blank for any */
    public CertificateQuery with(String typed) {
        Optional<String> plain = Optional.of(ThaiText.typed(typed))
                .filter(said -> !said.isEmpty() && said.indexOf('\0') < 0)
                .map(said -> said.length() > LONGEST_TEXT ? said.substring(0, LONGEST_TEXT) : said);
        return new CertificateQuery(plain, withdrawn, round);
    }

    /** @param only null for both */
    public CertificateQuery withdrawn(Boolean only) {
        return new CertificateQuery(text, Optional.ofNullable(only), round);
    }

    /** @param only null for all */
    public CertificateQuery in(RoundId only) {
        return new CertificateQuery(text, withdrawn, Optional.ofNullable(only));
    }
}
