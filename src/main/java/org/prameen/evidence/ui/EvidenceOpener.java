package org.prameen.evidence.ui;

import com.vaadin.flow.component.html.Span;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.shared.CaseId;

/** Says how much evidence a subject has, and opens it. */
class EvidenceOpener extends Span {

    private final transient EvidenceScreens screens;
    private final transient EvidenceFiles files;
    private final CaseId id;
    private final String subject;
    private final String title;

    /** @param count known already */
    EvidenceOpener(EvidenceScreens screens, EvidenceFiles files, CaseId id, String subject, String title, int count) {
        this.screens = screens;
        this.files = files;
        this.id = id;
        this.subject = subject;
        this.title = title;
        show(count);
    }

    static int count(EvidenceFiles files, CaseId id, String subject) {
        return (int) files.of(id, subject).stream().filter(Evidence::valid).count();
    }

    private void show(int count) {
        removeAll();
        add(screens.opener(id, subject, title, count, () -> show(count(files, id, subject))));
    }
}
