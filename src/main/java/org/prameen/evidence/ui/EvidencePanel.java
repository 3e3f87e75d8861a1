package org.prameen.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.instrument.EvidenceKind;
import org.prameen.shared.CaseId;
import org.prameen.shared.Texts;
import org.prameen.shell.Buttons;

/** The evidence of one subject: what there is, how much room is left, and where more can be dropped. */
class EvidencePanel extends Div {

    private final transient EvidenceFiles files;
    private final transient Texts texts;
    private final CaseId id;
    private final String subject;
    private final transient Runnable changed;
    private final Div head = new Div();
    private final PieceList list;
    private transient EvidenceShelf shelf;

    /** @param changed run after each change */
    EvidencePanel(EvidenceFiles files, Texts texts, CaseId id, String subject, Runnable changed) {
        this.files = files;
        this.texts = texts;
        this.id = id;
        this.subject = subject;
        this.changed = changed;
        this.list = new PieceList(files, texts, this::after);
        addClassName("ev-panel");
        add(head, list);
        load();
        if (shelf.mayAdd()) {
            add(adding());
        }
    }

    /** The place to drop stays as it is: it may still be sending. */
    private void load() {
        shelf = files.shelf(id, subject);
        head.removeAll();
        Paragraph title = new Paragraph(SubjectWords.of(shelf, getLocale()));
        title.addClassName("ev-subject");
        head.add(title);
        if (shelf.rules().allow(EvidenceKind.PDF)) {
            head.add(new QuotaBar(shelf));
        }
        if (!shelf.rules().demanded().isEmpty()) {
            head.add(new PieceChecklist(files, id, shelf, this::after));
        }
        list.show(shelf, one -> true);
    }

    private void after() {
        load();
        changed.run();
    }

    private Div adding() {
        Div adding = new Div();
        adding.addClassName("ev-adding");
        if (shelf.rules().allow(EvidenceKind.PDF)) {
            adding.add(new DropZone(files, texts, id, shelf, this::after));
        }
        Div others = new Div();
        others.addClassName("ev-others");
        if (shelf.rules().allow(EvidenceKind.LINK)) {
            others.add(Buttons.quiet(getTranslation("evidence.link.add"), () -> name(true)));
        }
        if (shelf.rules().allow(EvidenceKind.REFERENCE)) {
            others.add(Buttons.quiet(getTranslation("evidence.reference.add"), () -> name(false)));
        }
        adding.add(others);
        if (shelf.rules().systemMethod()) {
            Span method = new Span(getTranslation("evidence.systemMethod"));
            method.addClassName("pr-method");
            adding.add(method);
        }
        return adding;
    }

    private void name(boolean link) {
        new NameDialog(files, shelf, id, link, this::after).open();
    }
}
