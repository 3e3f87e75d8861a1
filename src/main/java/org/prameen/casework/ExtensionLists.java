package org.prameen.casework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.casework.persistence.ExtensionSearchRows;
import org.prameen.security.Access;
import org.prameen.security.Exports;
import org.prameen.shared.Csv;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for more time over all cases the person may read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ExtensionLists {

    private static final int LONGEST_PAGE = 500;
    private static final String WORDS = "casework.extension.";

    private final ExtensionSearchRows rows;
    private final Access access;
    private final LentCases lent;
    private final Texts texts;

    ExtensionLists(ExtensionSearchRows rows, Access access, LentCases lent, Texts texts) {
        this.rows = rows;
        this.access = access;
        this.lent = lent;
        this.texts = texts;
    }

    /** Open ones first, the longest waiting before. @param limit 500 at most */
    public List<ExtensionListing> page(ExtensionQuery query, int offset, int limit) {
        return rows.page(
                query,
                lent.narrow(),
                access.readable(),
                Math.max(0, offset),
                Math.max(0, Math.min(limit, LONGEST_PAGE)));
    }

    public int count(ExtensionQuery query) {
        return rows.count(query, lent.narrow(), access.readable());
    }

    /** The whole list as a sheet for a spreadsheet. */
    @Exports("extensions")
    public String export(ExtensionQuery query, Locale locale) {
        Csv csv = new Csv()
                .line(Stream.of(
                                "number",
                                "agency",
                                "province",
                                "round",
                                "deadline",
                                "before",
                                "until",
                                "reason",
                                "askedBy",
                                "askedAt",
                                "state",
                                "granted",
                                "decidedBy",
                                "decidedAt",
                                "decisionReason")
                        .map(column -> texts.get(WORDS + "column." + column, locale))
                        .toList());
        List<ExtensionListing> page = page(query, 0, LONGEST_PAGE);
        for (int offset = LONGEST_PAGE; !page.isEmpty(); offset += LONGEST_PAGE) {
            page.forEach(line -> csv.line(cells(line, locale)));
            page = page.size() < LONGEST_PAGE ? List.of() : page(query, offset, LONGEST_PAGE);
        }
        return csv.toString();
    }

    private List<String> cells(ExtensionListing line, Locale locale) {
        return List.of(
                line.number(),
                line.agency().in(locale),
                in(line.province(), locale),
                line.round().in(locale),
                texts.get(WORDS + "deadline." + line.deadline(), locale),
                ThaiCalendar.shortDate(line.before(), locale),
                ThaiCalendar.shortDate(line.until(), locale),
                line.reason(),
                line.askedBy(),
                ThaiCalendar.dateTime(line.askedAt(), locale),
                texts.get(WORDS + "state." + line.state(), locale),
                line.granted().map(day -> ThaiCalendar.shortDate(day, locale)).orElse(""),
                line.decidedBy().orElse(""),
                line.decidedAt().map(at -> ThaiCalendar.dateTime(at, locale)).orElse(""),
                line.decisionReason().orElse(""));
    }

    private static String in(Optional<org.prameen.shared.LocalText> name, Locale locale) {
        return name.map(found -> found.in(locale)).orElse("");
    }
}
