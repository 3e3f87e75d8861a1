package org.prameen.workbook;

import org.prameen.shared.CaseId;

/** What a module above knows of the items of a workbook that was handed to the head; make it a bean. */
public interface Judgements {

    /** For callers that have checked who may know the case. */
    Judged of(CaseId id);
}
