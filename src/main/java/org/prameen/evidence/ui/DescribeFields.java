package org.prameen.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.evidence.NewEvidence;
import org.prameen.instrument.EvidencePiece;
import org.prameen.shell.BuddhistDateField;
import org.prameen.shell.FieldFaults;

/** What evidence is called, shows and is dated, and which piece of the instrument's list it is. */
class DescribeFields extends Div {

    private final TextField title = new TextField();
    private final TextArea shows = new TextArea();
    private final BuddhistDateField date;
    private final Select<EvidencePiece> piece = new Select<>();
    private final TextField project = new TextField();

    DescribeFields(EvidenceShelf shelf) {
        addClassName("pr-column");
        title.setLabel(getTranslation("evidence.field.title"));
        title.setMaxLength(NewEvidence.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        shows.setLabel(getTranslation("evidence.field.shows"));
        shows.setMaxLength(NewEvidence.LONGEST_SHOWS);
        date = new BuddhistDateField(getTranslation("evidence.field.date"));
        date.setHelperText(getTranslation("evidence.field.date.help"));
        add(title, shows, date);
        List<EvidencePiece> pieces = shelf.rules().pieces();
        piece.setLabel(getTranslation("evidence.field.piece"));
        piece.setItems(pieces);
        piece.setEmptySelectionAllowed(true);
        piece.setItemLabelGenerator(
                one -> one == null ? "" : one.code() + " " + one.title().in(getLocale()));
        if (!pieces.isEmpty()) {
            add(piece);
        }
        project.setLabel(getTranslation("evidence.field.project"));
        project.setMaxLength(NewEvidence.LONGEST_PROJECT);
        shelf.cited().ifPresent(cited -> {
            project.setHelperText(getTranslation(
                    "evidence.field.project.help", cited.project().orElse("–")));
            add(project);
        });
    }

    void fill(Evidence one, EvidenceShelf shelf) {
        title.setValue(one.title());
        shows.setValue(one.shows());
        one.effective().ifPresent(date::setValue);
        one.project().ifPresent(project::setValue);
        one.piece().flatMap(shelf.rules()::piece).ifPresent(piece::setValue);
    }

    void faults(FieldFaults faults) {
        faults.at("title", title)
                .at("shows", shows)
                .at("date", date)
                .at("piece", piece)
                .at("project", project);
    }

    NewEvidence read() {
        return new NewEvidence(
                title.getValue(),
                shows.getValue(),
                date.read("date", false),
                Optional.ofNullable(piece.getValue()).map(EvidencePiece::code),
                Optional.of(project.getValue()).filter(name -> !name.isBlank()));
    }

    void focus() {
        title.focus();
    }
}
