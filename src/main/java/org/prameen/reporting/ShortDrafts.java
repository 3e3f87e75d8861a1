package org.prameen.reporting;

import java.time.Instant;
import org.prameen.reporting.content.FullContent;
import org.prameen.reporting.content.ShortContent;
import org.prameen.reporting.persistence.FullReportRows;
import org.prameen.reporting.persistence.ShortDraftRows;
import org.prameen.reporting.writing.ShortReportWriter;
import org.prameen.results.Discussion;
import org.prameen.results.Discussions;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Short reports before they are issued: the archived full report, and what people add to it. */
@Component
class ShortDrafts {

    static final int LONGEST_TEXT = 2000;

    private final ShortDraftRows rows;
    private final FullReportRows fullReports;
    private final ShortReportWriter writer;
    private final InformantNames names;
    private final Discussions discussions;

    ShortDrafts(
            ShortDraftRows rows,
            FullReportRows fullReports,
            ShortReportWriter writer,
            InformantNames names,
            Discussions discussions) {
        this.rows = rows;
        this.fullReports = fullReports;
        this.writer = writer;
        this.names = names;
        this.discussions = discussions;
    }

    ShortDraft draft(CaseId id) {
        FullContent full = full(id);
        return rows.find(id)
                .orElseGet(() ->
                        new ShortDraft(writer.proposedLead(full), writer.proposedDirections(full), isForThePublic(id)));
    }

    private boolean isForThePublic(CaseId id) {
        return discussions.find(id).filter(Discussion::inShortReport).isPresent();
    }

    ShortContent content(CaseId id) {
        ShortDraft draft = draft(id);
        return writer.write(full(id), draft.lead(), draft.directions(), draft.withDiscussion());
    }

    /** @throws Rejected when a text is missing, too long or names an informant */
    void save(CaseId id, ShortDraft draft, PersonId by, Instant at) {
        full(id);
        check(id, draft.lead(), "lead");
        check(id, draft.directions(), "directions");
        rows.save(id, draft, by, at);
    }

    /** Respondents answered trusting that nobody reads their names (document 002, lines 13-14 and 436-439). */
    void refuseNames(CaseId id) {
        ShortDraft draft = draft(id);
        FullContent full = full(id);
        check(id, draft.lead(), "lead");
        check(id, draft.directions(), "directions");
        if (draft.withDiscussion()) {
            names.refuse(id, full.figures().discussion().orElse(""), "discussion");
        }
        full.figures().directions().forEach(direction -> names.refuse(id, direction.what(), "actions"));
    }

    private void check(CaseId id, LocalText text, String field) {
        if (text.th().isBlank()) {
            throw Rejected.because("reporting.short.textMissing").at(field);
        }
        String both = text.th() + "\n" + text.en();
        if (both.length() > 2 * LONGEST_TEXT) {
            throw Rejected.because("reporting.textTooLong", LONGEST_TEXT).at(field);
        }
        names.refuse(id, both, field);
    }

    private FullContent full(CaseId id) {
        return fullReports
                .find(id)
                .map(FullReport::content)
                .orElseThrow(() -> Rejected.because("reporting.short.fullFirst"));
    }
}
