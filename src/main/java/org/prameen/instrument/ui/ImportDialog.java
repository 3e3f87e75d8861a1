package org.prameen.instrument.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import org.prameen.instrument.DraftImport;
import org.prameen.instrument.InstrumentPackages;
import org.prameen.instrument.NewDrafts;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;

/** Takes a package from a file. A sound one is opened as a draft; of a faulty one it says what is wrong, line by line. */
class ImportDialog extends Dialog {

    private final PackageTaking taking;
    private final Div result = new Div();

    ImportDialog(NewDrafts beginnings) {
        taking = new PackageTaking(beginnings);
        setHeaderTitle(getTranslation("instrument.import.title"));
        setWidth("min(640px, 94vw)");
        result.addClassName("pr-sections");
        result.getElement().setAttribute("role", "status");
        Upload upload = new Upload(taking);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(InstrumentPackages.LIMIT);
        upload.setAcceptedFileTypes("application/yaml", "text/yaml", ".yaml", ".yml");
        upload.setUploadButton(new Button(getTranslation("instrument.import.choose"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropLabel(new Span(getTranslation("instrument.import.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", event -> {
            upload.clearFileList();
            show();
        });
        add(new Paragraph(getTranslation("instrument.import.about")), upload, result);
        getFooter().add(Buttons.quiet(getTranslation("shell.cancel"), this::close));
    }

    private void show() {
        result.removeAll();
        taking.refusal().ifPresent(this::say);
        taking.outcome().ifPresent(outcome -> {
            if (outcome instanceof DraftImport.Taken taken) {
                close();
                UI.getCurrent().navigate("instruments/drafts/" + taken.draft().id());
            } else {
                DraftImport.Refused refused = (DraftImport.Refused) outcome;
                say(getTranslation(
                        "instrument.import.refused",
                        refused.faults().get(0).file(),
                        refused.faults().size()));
                result.add(FaultList.of(refused.faults()));
            }
        });
    }

    private void say(Rejected refused) {
        say(getTranslation(refused.key(), refused.arguments().toArray()));
    }

    private void say(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("pr-note", "red");
        result.removeAll();
        result.add(note);
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("instrument.import.tooBig"))
                .setIncorrectFileType(getTranslation("instrument.import.yamlOnly"))
                .setTooManyFiles(getTranslation("instrument.import.oneFile")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("instrument.import.sending"))
                        .setStalled(getTranslation("instrument.import.sending"))
                        .setProcessing(getTranslation("instrument.import.reading"))
                        .setHeld(getTranslation("instrument.import.sending")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("instrument.import.failed"))
                        .setUnexpectedServerError(getTranslation("instrument.import.failed"))
                        .setForbidden(getTranslation("instrument.import.failed"))));
        return words;
    }
}
