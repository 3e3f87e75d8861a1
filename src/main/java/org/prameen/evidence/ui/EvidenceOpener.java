package org.prameen.evidence.ui;

import com.vaadin.flow.component.html.Span;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;

/** Says how much evidence a node has, and opens it. */
class EvidenceOpener extends Span {

    private final transient EvidenceScreens screens;
    private final transient EvidenceFiles files;
    private final CaseId id;
    private final transient Node node;

    EvidenceOpener(EvidenceScreens screens, EvidenceFiles files, CaseId id, Node node) {
        this.screens = screens;
        this.files = files;
        this.id = id;
        this.node = node;
        show();
    }

    private void show() {
        removeAll();
        int count =
                (int) files.of(id, node.code()).stream().filter(Evidence::valid).count();
        add(screens.opener(id, node.code(), node.title().in(getLocale()), count, this::show));
    }
}
