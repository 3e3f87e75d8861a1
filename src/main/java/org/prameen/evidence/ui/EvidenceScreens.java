package org.prameen.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shared.Texts;

/** What other screens show of evidence. */
@org.springframework.stereotype.Component
public class EvidenceScreens {

    private final EvidenceFiles files;
    private final Texts texts;

    EvidenceScreens(EvidenceFiles files, Texts texts) {
        this.files = files;
        this.texts = texts;
    }

    /** All about the evidence of one subject, to be put on a page. @param changed run after each change */
    public Component panel(CaseId id, String subject, Runnable changed) {
        return new EvidencePanel(files, texts, id, subject, changed);
    }

    /** The same as a card of a page, with a title. */
    public Component card(CaseId id, Node node) {
        Div card = new Div();
        card.addClassName("pr-card");
        card.add(new H2(card.getTranslation("evidence.title")), panel(id, node.code(), () -> {}));
        return card;
    }

    /** A button that says how much evidence there is and opens it. @param count known to the page already */
    public Button opener(CaseId id, String subject, String title, int count, Runnable closed) {
        Button button = new Button();
        button.addClickListener(click -> {
            EvidenceDialog dialog = new EvidenceDialog(files, texts, id, subject);
            dialog.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    closed.run();
                }
            });
            dialog.open();
        });
        button.setIcon(VaadinIcon.PAPERCLIP.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setText(button.getTranslation("evidence.opener", count));
        button.setAriaLabel(button.getTranslation("evidence.opener.of", title, count));
        return button;
    }

    /**
     * The same, counting by itself, at its place and after each closing. In an evaluation from outside it shows what the
     * agency's own case rests on.
     */
    public Component opener(CaseId id, Node node) {
        return files.restsOn(id)
                .<Component>map(at -> new EvidenceOpener(
                        this,
                        files,
                        at,
                        node.code(),
                        node.title().in(UI.getCurrent().getLocale()),
                        EvidenceOpener.count(files, at, node.code())))
                .orElseGet(Span::new);
    }

    /** The same for a subject whose pieces are counted already; it counts again after each closing. */
    public Component opener(CaseId id, String subject, String title, int count) {
        return new EvidenceOpener(this, files, id, subject, title, count);
    }

    /** How many pieces count, by subject; subjects without any are absent. */
    public Map<String, Integer> counts(CaseId id) {
        return files.of(id).stream()
                .filter(Evidence::valid)
                .collect(Collectors.groupingBy(Evidence::subject, Collectors.summingInt(one -> 1)));
    }

    /** A table of forms with the evidence of each; what is missing is pointed out. @param missing codes of forms */
    public Component card(CaseId id, List<Node> forms, Supplier<List<String>> missing) {
        return new EvidenceCard(this, files, id, forms, missing);
    }

    /** A link to all evidence of the case. */
    public static String page(CaseId id) {
        return "cases/" + id + "/evidence";
    }
}
