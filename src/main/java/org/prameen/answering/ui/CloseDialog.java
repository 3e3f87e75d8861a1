package org.prameen.answering.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import org.prameen.answering.CollectionState;
import org.prameen.answering.Informant;
import org.prameen.casework.ui.MissingNote;
import org.prameen.shell.Buttons;

/** Says what is missing before collection is closed, for everybody will see it. */
class CloseDialog extends Dialog {

    CloseDialog(CollectionState state, MissingNote missing, SerializableRunnable closeCollection) {
        setHeaderTitle(getTranslation("answering.collection.close.title"));
        setWidth("min(600px, 94vw)");
        add(missing);
        long unsent = state.informants().size() - state.submitted();
        int incomplete = state.incomplete().size();
        if (unsent == 0 && incomplete == 0) {
            add(new Paragraph(getTranslation("answering.collection.close.all")));
        }
        if (unsent > 0) {
            add(new Paragraph(getTranslation("answering.collection.close.notSent", unsent)));
            UnorderedList names = new UnorderedList();
            state.informants().stream()
                    .filter(one -> one.submittedAt().isEmpty())
                    .map(Informant::name)
                    .limit(20)
                    .forEach(name -> names.add(new ListItem(name.in(getLocale()))));
            add(names);
        }
        if (incomplete > 0) {
            add(new Paragraph(getTranslation("answering.collection.close.incomplete", incomplete)));
        }
        add(new Paragraph(getTranslation("answering.collection.close.after")));
        getFooter().add(Buttons.quiet(getTranslation("shell.cancel"), this::close));
        if (missing.refuses()) {
            setHeaderTitle(getTranslation("answering.close.blocked"));
            return;
        }
        getFooter().add(Buttons.main(getTranslation("answering.collection.close.go"), () -> {
            close();
            closeCollection.run();
        }));
    }
}
