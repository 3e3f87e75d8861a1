package org.prameen.evidence.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.shared.Texts;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/**
 * Why a piece does not count, and what is used instead: another piece, or a file that is sent here and takes its place in
 * one act.
 */
class CancelDialog extends Dialog {

    private static final int LONGEST_REASON = 1000;

    private final transient EvidenceFiles files;
    private final transient Evidence one;
    private final transient Runnable after;
    private final TextArea reason = new TextArea();
    private final Select<Evidence> instead = new Select<>();
    private final FieldFaults faults = new FieldFaults();
    /** For the thread that takes a file. */
    private final AtomicReference<String> words = new AtomicReference<>("");

    private final boolean forever;

    CancelDialog(EvidenceFiles files, Texts texts, EvidenceShelf shelf, Evidence one, Runnable after) {
        this.files = files;
        this.one = one;
        this.after = after;
        this.forever = shelf.rules().keeping().forever();
        setHeaderTitle(getTranslation("evidence.cancel.title"));
        setWidth("min(560px, 96vw)");
        reason.setLabel(getTranslation(forever ? "evidence.cancel.own" : "evidence.field.reason"));
        reason.setRequiredIndicatorVisible(!forever);
        reason.setMaxLength(LONGEST_REASON);
        reason.addValueChangeListener(change -> words.set(change.getValue()));
        instead.setLabel(getTranslation("evidence.field.instead"));
        instead.setItems(shelf.valid().stream()
                .filter(other -> !other.id().equals(one.id()))
                .toList());
        instead.setEmptySelectionAllowed(!forever);
        if (!forever) {
            instead.setEmptySelectionCaption(getTranslation("evidence.field.instead.none"));
        }
        instead.setRequiredIndicatorVisible(forever);
        instead.setItemLabelGenerator(
                other -> other == null ? getTranslation("evidence.field.instead.none") : words(other));
        String text = forever ? "evidence.cancel.text.forever" : "evidence.cancel.text";
        Div fields = new Div(new Paragraph(getTranslation(text, one.title())));
        fields.addClassName("pr-column");
        if (forever) {
            fields.add(
                    new Paragraph(getTranslation("evidence.cancel.orAttach")), instead, reason, sending(shelf, texts));
        } else {
            fields.add(reason, instead);
        }
        add(fields);
        faults.at("reason", reason).at("instead", instead);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("evidence.cancel.keep"), this::close),
                        Buttons.main(getTranslation("evidence.cancel.go"), () -> faults.during(this::cancel)));
        (forever ? instead : reason).getElement().callJsFunction("focus");
    }

    private static String words(Evidence other) {
        return other.file()
                .map(file -> other.title() + " (" + file.name() + ")")
                .orElse(other.title());
    }

    private void cancel() {
        files.cancel(
                one.id(),
                reason.getValue(),
                Optional.ofNullable(instead.getValue()).map(Evidence::id));
        done();
    }

    /** The file is received and refused like any other; both acts are one. */
    private Upload sending(EvidenceShelf shelf, Texts texts) {
        FileTaking taking = new FileTaking(
                (described, content, name) -> files.replace(one.id(), words.get(), described, content, name),
                texts,
                getLocale());
        Upload upload = DropZone.upload(taking, shelf, 1, "evidence.cancel.attach");
        upload.getElement().addEventListener("upload-success", event -> {
            if (!files.get(one.id()).valid()) {
                done();
            }
        });
        return upload;
    }

    private void done() {
        Notices.done(getTranslation("evidence.cancel.done", one.title()));
        close();
        after.run();
    }
}
