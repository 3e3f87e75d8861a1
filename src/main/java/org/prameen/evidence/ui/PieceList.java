package org.prameen.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.shared.Texts;
import org.prameen.shell.Notices;

/** The evidence of one subject, line by line, with what can be done with each. */
class PieceList extends Div implements PieceActs {

    private final transient EvidenceFiles files;
    private final transient Texts texts;
    private final transient Runnable after;
    private transient EvidenceShelf shelf;

    /** @param after run after each change */
    PieceList(EvidenceFiles files, Texts texts, Runnable after) {
        this.files = files;
        this.texts = texts;
        this.after = after;
        addClassName("ev-list");
    }

    /** @return whether there was anything to show */
    boolean show(EvidenceShelf of, Predicate<Evidence> wanted) {
        shelf = of;
        removeAll();
        List<Evidence> shown = shelf.evidence().stream().filter(wanted).toList();
        shown.forEach(one -> add(new PieceLine(shelf, one, this)));
        if (shelf.evidence().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(
                    shelf.rules().required()
                            ? "evidence.empty.required"
                            : shelf.mayAdd() ? "evidence.empty.add" : "evidence.empty"));
            none.addClassName("pr-quiet");
            add(none);
        }
        return !shown.isEmpty();
    }

    @Override
    public void describe(Evidence one) {
        new DescribeDialog(files, files.shelf(one.caseId(), one.subject()), one, after).open();
    }

    @Override
    public void cancel(Evidence one) {
        new CancelDialog(files, texts, shelf, one, after).open();
    }

    @Override
    public void remove(Evidence one) {
        PieceActs.during(() -> {
            files.remove(one.id());
            Notices.done(getTranslation("evidence.removed.done", one.title()));
        });
        after.run();
    }

    @Override
    public void share(Evidence one) {
        new ShareDialog(files, one, after).open();
    }

    @Override
    public Optional<Evidence> find(EvidenceId wanted) {
        return shelf.evidence().stream().filter(one -> one.id().equals(wanted)).findFirst();
    }
}
