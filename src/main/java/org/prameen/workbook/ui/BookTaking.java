package org.prameen.workbook.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.workbook.BookExchange;
import org.prameen.workbook.BookExchange.Taken;

/** Hands a file that somebody sends to the workbook, and keeps what became of it until the screen asks. */
class BookTaking implements UploadHandler {

    private final transient BookExchange exchange;
    private final transient CaseId id;
    private transient volatile Taken taken;
    private transient volatile Rejected refusal;

    BookTaking(BookExchange exchange, CaseId id) {
        this.exchange = exchange;
        this.id = id;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        taken = null;
        refusal = null;
        try (InputStream content = event.getInputStream()) {
            taken = exchange.take(id, content);
        } catch (Rejected refused) {
            refusal = refused;
        } catch (NotFound gone) {
            refusal = Rejected.because("workbook.exchange.unreadable");
        }
    }

    Optional<Taken> taken() {
        return Optional.ofNullable(taken);
    }

    Optional<Rejected> refusal() {
        return Optional.ofNullable(refusal);
    }

    @Override
    public long getFileSizeMax() {
        return BookExchange.LIMIT;
    }

    @Override
    public long getRequestSizeMax() {
        return BookExchange.LIMIT;
    }
}
