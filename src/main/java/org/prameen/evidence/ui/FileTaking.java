package org.prameen.evidence.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.domain.FileNames;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.springframework.security.access.AccessDeniedException;

/** Takes what a browser sends, piece by piece, and answers why a file was refused. The title is the name of the file. */
class FileTaking implements UploadHandler {

    /** Says that the body is why the file was refused. The component takes every status from 400 on for a failed way. */
    static final String REFUSED = "Prameen-Refused";

    /** What is done with a file. */
    interface Act {

        void take(NewEvidence described, InputStream content, String name);
    }

    private final transient Act act;
    private final transient Texts texts;
    private final Locale locale;
    private volatile String piece;

    FileTaking(Act act, Texts texts, Locale locale) {
        this.act = act;
        this.texts = texts;
        this.locale = locale;
    }

    /** @param code of the piece that the next files are */
    void next(Optional<String> code) {
        piece = code.orElse(null);
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        String name = event.getFileName();
        try (InputStream content = event.getInputStream()) {
            NewEvidence described =
                    new NewEvidence(FileNames.stem(name), "", Optional.empty(), Optional.ofNullable(piece));
            act.take(described, content, name);
        } catch (Rejected refused) {
            answer(
                    event.getResponse(),
                    texts.get(refused.key(), locale, refused.arguments().toArray()));
        } catch (NotFound | AccessDeniedException refused) {
            answer(event.getResponse(), texts.get("evidence.drop.forbidden", locale));
        }
    }

    private static void answer(VaadinResponse response, String words) throws IOException {
        response.setStatus(HttpStatusCode.OK.getCode());
        response.setHeader(REFUSED, "true");
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().write(words);
    }

    /** What was refused was answered already. */
    @Override
    public void responseHandled(boolean success, VaadinResponse response) {
        if (!success) {
            response.setStatus(HttpStatusCode.INTERNAL_SERVER_ERROR.getCode());
        }
    }

    /** The limit of the subject is the one that counts; it is applied while the file comes in. */
    @Override
    public long getFileSizeMax() {
        return -1;
    }

    @Override
    public long getRequestSizeMax() {
        return -1;
    }
}
