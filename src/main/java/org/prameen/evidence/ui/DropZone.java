package org.prameen.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.shared.CaseId;
import org.prameen.shared.Texts;

/** Where files are dropped, several at once; each goes up by itself, with its progress and, if so, why it was refused. */
class DropZone extends Div {

    private static final int AT_ONCE = 20;

    DropZone(EvidenceFiles files, Texts texts, CaseId id, EvidenceShelf shelf, SerializableRunnable after) {
        long limit = shelf.rules().sumLimit();
        addClassName("ev-drop");
        Upload upload = new Upload(new FileTaking(files, texts, getLocale(), id, shelf.subject()));
        upload.setMaxFiles(AT_ONCE);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limit));
        upload.setAcceptedFileTypes("application/pdf", ".pdf");
        upload.setUploadButton(new Button(getTranslation("evidence.drop.choose"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropLabel(new Span(getTranslation("evidence.drop.label")));
        upload.setI18n(words(limit));
        upload.setWidthFull();
        upload.getElement()
                .executeJs(
                        "this.addEventListener('upload-response', event => {"
                                + " const answer = event.detail.xhr;"
                                + " if (answer.getResponseHeader($0)) { event.detail.file.error = answer.responseText; } });"
                                + "this.addEventListener('upload-success', event => setTimeout(() => {"
                                + " this.files = this.files.filter(file => file !== event.detail.file); }, 1000));",
                        FileTaking.REFUSED);
        upload.getElement().addEventListener("upload-success", event -> after.run());
        add(upload);
    }

    private UploadI18N words(long limit) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("evidence.drop.tooBig", Sizes.of(limit, getLocale())))
                .setIncorrectFileType(getTranslation("evidence.drop.pdfOnly"))
                .setTooManyFiles(getTranslation("evidence.drop.tooMany", AT_ONCE)));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("evidence.drop.connecting"))
                        .setStalled(getTranslation("evidence.drop.stalled"))
                        .setProcessing(getTranslation("evidence.drop.inspecting"))
                        .setHeld(getTranslation("evidence.drop.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("evidence.drop.remaining"))
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("evidence.drop.unavailable"))
                        .setUnexpectedServerError(getTranslation("evidence.drop.failed"))
                        .setForbidden(getTranslation("evidence.drop.forbidden"))));
        words.setFile(new UploadI18N.File()
                .setRetry(getTranslation("evidence.drop.retry"))
                .setStart(getTranslation("evidence.drop.start"))
                .setRemove(getTranslation("evidence.drop.dismiss")));
        words.setUnits(new UploadI18N.Units(List.of("B", "KB", "MB", "GB"), 1024));
        return words;
    }
}
