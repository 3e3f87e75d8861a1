package org.prameen.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prameen.certification.persistence.CertificateSearchRows;
import org.prameen.security.Access;
import org.prameen.security.CurrentUser;
import org.prameen.security.Exports;
import org.prameen.security.Role;
import org.prameen.shared.Csv;
import org.prameen.shared.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates of all agencies, for national officers of the bodies above them and for auditors. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CertificateLists {

    private static final int LONGEST_PAGE = 500;
    private static final Role[] READERS = {Role.NATIONAL_OFFICER, Role.AUDITOR};

    private final CertificateSearchRows rows;
    private final Access access;
    private final CurrentUser user;
    private final Texts texts;

    CertificateLists(CertificateSearchRows rows, Access access, CurrentUser user, Texts texts) {
        this.rows = rows;
        this.access = access;
        this.user = user;
        this.texts = texts;
    }

    /**
     * The latest first.
     *
     * @param limit 500 at most
     * @throws org.prameen.security.Forbidden for others
     */
    public List<CertificateLine> page(CertificateQuery query, int offset, int limit) {
        return rows.page(query, reach(), Math.max(0, offset), Math.max(0, Math.min(limit, LONGEST_PAGE)));
    }

    public int count(CertificateQuery query) {
        return rows.count(query, reach());
    }

    /** The whole list as a sheet for a spreadsheet. */
    @Exports("certificates")
    public String export(CertificateQuery query, Locale locale) {
        Csv csv = new Csv()
                .line(Stream.of("number", "agency", "round", "grade", "issued", "state", "withdrawn")
                        .map(column -> texts.get("certification.column." + column, locale))
                        .toList());
        List<CertificateLine> page = page(query, 0, LONGEST_PAGE);
        for (int offset = LONGEST_PAGE; !page.isEmpty(); offset += LONGEST_PAGE) {
            page.forEach(line -> csv.line(cells(line, locale)));
            page = page.size() < LONGEST_PAGE ? List.of() : page(query, offset, LONGEST_PAGE);
        }
        return csv.toString();
    }

    private CertificateSearchRows.Reach reach() {
        access.require(READERS);
        return new CertificateSearchRows.Reach(access.reachOf(READERS), user.onlyRound(), user.onlyCase());
    }

    private List<String> cells(CertificateLine line, Locale locale) {
        return List.of(
                line.number(),
                line.agency().in(locale),
                line.round().in(locale),
                line.grade().in(locale),
                day(line.issuedOn(), locale),
                texts.get("certification.state." + (line.withdrawnOn().isPresent() ? "withdrawn" : "valid"), locale),
                line.withdrawnOn().map(day -> day(day, locale)).orElse(""));
    }

    private String day(LocalDate day, Locale locale) {
        return BothEras.written(day, texts, locale);
    }
}
