package org.prameen.instrument.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.DraftImport;
import org.prameen.instrument.InstrumentPackages;
import org.prameen.instrument.NewDrafts;
import org.prameen.instrument.PackageFault;
import org.prameen.shared.Rejected;

/**
 * Takes a package that a browser sends. One that says it is too large is not read at all; one that does not say so is
 * read no further than to the limit.
 */
class PackageTaking implements UploadHandler {

    private final transient NewDrafts beginnings;
    private transient volatile DraftImport outcome;
    private transient volatile Rejected refusal;

    PackageTaking(NewDrafts beginnings) {
        this.beginnings = beginnings;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        outcome = null;
        refusal = null;
        String name = event.getFileName();
        if (event.getFileSize() > InstrumentPackages.LIMIT) {
            outcome = new DraftImport.Refused(List.of(new PackageFault(
                    name,
                    1,
                    "instrument.fault.tooLarge",
                    List.of(String.valueOf(event.getFileSize()), String.valueOf(InstrumentPackages.LIMIT)))));
            return;
        }
        try (InputStream content = event.getInputStream()) {
            outcome = beginnings.take(name, content);
        } catch (Rejected refused) {
            refusal = refused;
        }
    }

    /** What became of the last file; empty when it was refused for another reason than itself. */
    Optional<DraftImport> outcome() {
        return Optional.ofNullable(outcome);
    }

    Optional<Rejected> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** The limit of packages is applied above, with its reason. */
    @Override
    public long getFileSizeMax() {
        return -1;
    }

    @Override
    public long getRequestSizeMax() {
        return -1;
    }
}
