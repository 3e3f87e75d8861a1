package org.prameen.workbook;

import org.prameen.casework.Completeness;
import org.prameen.casework.Submission;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.persistence.WorkbookRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a workbook when the case comes to it, and hands it to the head of the agency when it is filled in. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Finishing {

    private final BookFrames frames;
    private final BookAccess access;
    private final WorkbookRows books;
    private final Completeness completeness;
    private final Deeds deeds;

    Finishing(BookFrames frames, BookAccess access, WorkbookRows books, Completeness completeness, Deeds deeds) {
        this.frames = frames;
        this.access = access;
        this.books = books;
        this.completeness = completeness;
        this.deeds = deeds;
    }

    /** The case comes to its workbook; again changes nothing. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void open(CaseId id) {
        Frame frame = frames.get(id);
        if (books.open(id, deeds.now())) {
            deeds.write(frame.theCase().deed("workbook.opened"));
        }
    }

    /**
     * Until the head signs, everything may still be changed.
     *
     * @throws Rejected while something required is missing, before the window, or when it was done already
     */
    public void finish(CaseId id) {
        Frame frame = frames.get(id);
        access.finish(frame);
        BookAccess.closed(frame, books.find(id).isPresent(), deeds.now()).ifPresent(why -> {
            throw Rejected.because(why);
        });
        completeness.requireNoHard(id, Submission.CLOSING);
        if (!books.finish(id, deeds.person(), deeds.name(), deeds.now())) {
            throw Rejected.because("workbook.finishedAlready");
        }
        deeds.tell(new WorkbookFinished(id), frame.theCase().deed("workbook.finished"));
    }
}
