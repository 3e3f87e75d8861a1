package org.prameen.workbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.prameen.workbook.TypedResult;
import org.springframework.security.access.AccessDeniedException;

/** Takes a file with results of indicators in, and says at the file why it was refused. */
class IndicatorUpload extends Div {

    private static final String REFUSED = "Prameen-Refused";

    IndicatorUpload(OtherDesk desk, Supplier<TypedResult> typed) {
        addClassName("wo-upload");
        Paragraph help = new Paragraph(getTranslation("workbook.other.file.help"));
        help.addClassName("pr-quiet");
        Upload upload = new Upload(new Taking(desk, typed, getLocale()));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".csv", "text/csv", "text/plain");
        upload.setUploadButton(
                new Button(getTranslation("workbook.other.file.choose"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropLabel(new Span(getTranslation("workbook.other.file")));
        upload.setWidthFull();
        upload.getElement()
                .executeJs(
                        "this.addEventListener('upload-response', event => {"
                                + " const answer = event.detail.xhr;"
                                + " if (answer.getResponseHeader($0)) { event.detail.file.error = answer.responseText; } });",
                        REFUSED);
        // what came in, and that nothing could be read, is shown anew; the words of a refusal stay for who reads them
        upload.getElement()
                .addEventListener("upload-success", event -> desk.changed().run());
        add(help, upload);
    }

    private record Taking(OtherDesk desk, Supplier<TypedResult> typed, Locale locale) implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream content = event.getInputStream()) {
                desk.take(typed.get(), content);
            } catch (Rejected refused) {
                Texts texts = desk.texts();
                answer(
                        event.getResponse(),
                        texts.get(refused.key(), locale, refused.arguments().toArray()));
            } catch (NotFound | AccessDeniedException refused) {
                answer(event.getResponse(), desk.texts().get("workbook.closed.role", locale));
            }
        }

        private static void answer(VaadinResponse response, String words) throws IOException {
            response.setStatus(HttpStatusCode.OK.getCode());
            response.setHeader(REFUSED, "true");
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().write(words);
        }

        @Override
        public void responseHandled(boolean success, VaadinResponse response) {
            if (!success) {
                response.setStatus(HttpStatusCode.INTERNAL_SERVER_ERROR.getCode());
            }
        }

        /** The reader stops at its own limit. */
        @Override
        public long getFileSizeMax() {
            return -1;
        }

        @Override
        public long getRequestSizeMax() {
            return -1;
        }
    }
}
