package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.prameen.shared.CaseId;
import org.prameen.shell.Notices;
import org.prameen.workbook.BookExchange;
import org.prameen.workbook.Workbook;

/** A workbook as a file: to take away, and while nothing is entered to take in. */
class ExchangePart extends Div {

    private final Div said = new Div();

    ExchangePart(BookExchange exchange, Workbook book) {
        CaseId id = book.theCase().id();
        addClassNames("pr-card", "pr-noprint", "wb-exchange");
        said.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("workbook.exchange.title")),
                new Paragraph(getTranslation("workbook.exchange.about")),
                file(exchange, id, book.theCase().number() + ".json"));
        if (exchange.takes(id)) {
            add(upload(new BookTaking(exchange, id)), said);
        }
    }

    /** Made when it is asked for, by the person who asks. */
    private Anchor file(BookExchange exchange, CaseId id, String name) {
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> {
            byte[] bytes = exchange.give(id);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), name, "application/json;charset=utf-8", bytes.length);
        });
        Anchor link = new Anchor(handler, "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(" " + getTranslation("workbook.exchange.download"));
        link.setRouterIgnore(true);
        return link;
    }

    private Upload upload(BookTaking taking) {
        Upload upload = new Upload(taking);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(BookExchange.LIMIT);
        upload.setAcceptedFileTypes("application/json", ".json");
        upload.setUploadButton(new Button(getTranslation("workbook.exchange.choose"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropLabel(new Span(getTranslation("workbook.exchange.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", event -> {
            upload.clearFileList();
            taking.refusal()
                    .ifPresent(refused -> say(
                            getTranslation(refused.key(), refused.arguments().toArray())));
            taking.taken().ifPresent(taken -> {
                Notices.done(getTranslation(
                        taken.sameScores() ? "workbook.exchange.taken" : "workbook.exchange.takenOther",
                        taken.entries(),
                        taken.measures()));
                UI.getCurrent().refreshCurrentRoute(true);
            });
        });
        return upload;
    }

    private UploadI18N words() {
        String failed = getTranslation("workbook.exchange.failed");
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("workbook.exchange.tooBig"))
                .setIncorrectFileType(getTranslation("workbook.exchange.unreadable"))
                .setTooManyFiles(getTranslation("workbook.exchange.oneFile")));
        String sending = getTranslation("workbook.exchange.sending");
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(sending)
                        .setStalled(sending)
                        .setProcessing(sending)
                        .setHeld(sending))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        return words;
    }

    private void say(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("pr-note", "red");
        said.removeAll();
        said.add(note);
    }
}
