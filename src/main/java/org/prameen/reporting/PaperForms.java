package org.prameen.reporting;

import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.instrument.Instrument;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.writing.FormPages;
import org.prameen.results.CaseResults;
import org.prameen.results.Results;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms of an instrument on paper: to be filled in with a pen, or with the results of a case. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PaperForms {

    private final Cases cases;
    private final CaseForms forms;
    private final Results results;
    private final FormPages pages;

    PaperForms(Cases cases, CaseForms forms, Results results, FormPages pages) {
        this.cases = cases;
        this.forms = forms;
        this.results = results;
        this.pages = pages;
    }

    /** Blank forms of the indicators a case evaluates; for everybody who belongs to it. */
    public List<Chapter> blank(CaseId id) {
        Case found = cases.get(id);
        Instrument instrument = forms.instrument(found);
        return forms.selected(found, instrument).stream()
                .map(head -> pages.blank(instrument, head))
                .toList();
    }

    /** Forms with how many chose each level and the means; empty while nothing was computed. */
    public List<Chapter> filled(CaseId id) {
        Case found = cases.read(id);
        Instrument instrument = forms.instrument(found);
        Optional<CaseResults> latest = results.find(id);
        return latest.stream()
                .flatMap(result -> forms.selected(found, instrument).stream()
                        .map(head -> pages.filled(instrument, head, result.sheet())))
                .toList();
    }
}
