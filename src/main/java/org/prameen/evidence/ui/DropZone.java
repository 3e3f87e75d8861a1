package org.prameen.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.instrument.EvidencePiece;
import org.prameen.shared.CaseId;
import org.prameen.shared.Texts;

/** Where files are dropped, several at once; each goes up by itself, with its progress and, if so, why it was refused. */
class DropZone extends Div {

    private static final int AT_ONCE = 20;

    DropZone(EvidenceFiles files, Texts texts, CaseId id, EvidenceShelf shelf, SerializableRunnable after) {
        addClassName("ev-drop");
        FileTaking taking = new FileTaking(
                (described, content, name) -> files.attach(id, shelf.subject(), described, content, name),
                texts,
                getLocale());
        Upload upload = upload(taking, shelf, AT_ONCE, "evidence.drop.choose");
        upload.getElement().addEventListener("upload-success", event -> after.run());
        if (!shelf.rules().pieces().isEmpty()) {
            add(kind(shelf, taking));
        }
        add(upload);
    }

    /** A place to drop that says of each file why it was refused. @param choose key of the words on its button */
    static Upload upload(FileTaking taking, EvidenceShelf shelf, int most, String choose) {
        long limit = shelf.rules().sumLimit();
        UI ui = UI.getCurrent();
        Upload upload = new Upload(taking);
        upload.setMaxFiles(most);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limit));
        upload.setAcceptedFileTypes("application/pdf", ".pdf");
        upload.setUploadButton(new Button(ui.getTranslation(choose), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropLabel(new Span(ui.getTranslation("evidence.drop.label")));
        upload.setI18n(words(ui, limit));
        upload.setWidthFull();
        upload.getElement()
                .executeJs(
                        "this.addEventListener('upload-response', event => {"
                                + " const answer = event.detail.xhr;"
                                + " if (answer.getResponseHeader($0)) { event.detail.file.error = answer.responseText; } });"
                                + "this.addEventListener('upload-success', event => setTimeout(() => {"
                                + " this.files = this.files.filter(file => file !== event.detail.file); }, 1000));",
                        FileTaking.REFUSED);
        return upload;
    }

    /** Which piece the next files are; it can be said of each later too. */
    private Select<EvidencePiece> kind(EvidenceShelf shelf, FileTaking taking) {
        Select<EvidencePiece> kind = new Select<>();
        kind.setLabel(getTranslation("evidence.field.nextPiece"));
        kind.setItems(shelf.rules().pieces());
        kind.setEmptySelectionAllowed(true);
        kind.setItemLabelGenerator(
                one -> one == null ? "" : one.code() + " " + one.title().in(getLocale()));
        kind.addValueChangeListener(
                change -> taking.next(Optional.ofNullable(change.getValue()).map(EvidencePiece::code)));
        shelf.missing().stream().findFirst().ifPresent(kind::setValue);
        kind.setWidthFull();
        return kind;
    }

    private static UploadI18N words(UI ui, long limit) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(ui.getTranslation("evidence.drop.tooBig", Sizes.of(limit, ui.getLocale())))
                .setIncorrectFileType(ui.getTranslation("evidence.drop.pdfOnly"))
                .setTooManyFiles(ui.getTranslation("evidence.drop.tooMany", AT_ONCE)));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(ui.getTranslation("evidence.drop.connecting"))
                        .setStalled(ui.getTranslation("evidence.drop.stalled"))
                        .setProcessing(ui.getTranslation("evidence.drop.inspecting"))
                        .setHeld(ui.getTranslation("evidence.drop.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(ui.getTranslation("evidence.drop.remaining"))
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(ui.getTranslation("evidence.drop.unavailable"))
                        .setUnexpectedServerError(ui.getTranslation("evidence.drop.failed"))
                        .setForbidden(ui.getTranslation("evidence.drop.forbidden"))));
        words.setFile(new UploadI18N.File()
                .setRetry(ui.getTranslation("evidence.drop.retry"))
                .setStart(ui.getTranslation("evidence.drop.start"))
                .setRemove(ui.getTranslation("evidence.drop.dismiss")));
        words.setUnits(new UploadI18N.Units(List.of("B", "KB", "MB", "GB"), 1024));
        return words;
    }
}
