package org.prameen.casework.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.prameen.shared.CaseId;
import org.prameen.shell.Tone;

/** What modules above say about cases in a list, beside stage and lateness; make it a bean. */
public interface CaseMarks {

    /** A word with its colour. @param key message key */
    record Mark(Tone tone, String key, List<Object> arguments) {}

    /** The marks of a page of cases; those without any may be absent. One statement, however many cases. */
    Map<CaseId, List<Mark>> of(Collection<CaseId> ids);
}
