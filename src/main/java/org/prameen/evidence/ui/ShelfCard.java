package org.prameen.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Predicate;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.instrument.EvidenceKind;
import org.prameen.shared.Texts;
import org.prameen.shell.Buttons;

/** The evidence of one subject on the page of the whole case. */
class ShelfCard extends Div {

    private final boolean something;

    /** @param add opens the subject to add to it @param after run after each change */
    ShelfCard(
            EvidenceFiles files,
            Texts texts,
            EvidenceShelf shelf,
            Predicate<Evidence> wanted,
            Runnable add,
            Runnable after) {
        addClassNames("pr-card", "ev-shelf");
        Div head = new Div(new H2(SubjectWords.of(shelf, getLocale())));
        head.addClassName("ev-head");
        if (shelf.mayAdd()) {
            head.add(Buttons.quiet(getTranslation("evidence.shelf.add"), add));
        }
        PieceList list = new PieceList(files, texts, after);
        something = list.show(shelf, wanted) || shelf.evidence().isEmpty();
        add(head);
        if (shelf.rules().allow(EvidenceKind.PDF)) {
            add(new QuotaBar(shelf));
        }
        add(list);
    }

    boolean hasSomething() {
        return something;
    }
}
