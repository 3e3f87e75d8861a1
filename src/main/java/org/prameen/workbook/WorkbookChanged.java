package org.prameen.workbook;

import java.util.List;
import org.prameen.shared.CaseId;

/**
 * Something in the workbook of a case was entered, changed or taken away.
 *
 * @param codes of where that was; two where it was moved
 */
public record WorkbookChanged(CaseId caseId, List<String> codes) {

    public WorkbookChanged {
        codes = List.copyOf(codes);
    }

    public WorkbookChanged(CaseId caseId, String code) {
        this(caseId, List.of(code));
    }
}
