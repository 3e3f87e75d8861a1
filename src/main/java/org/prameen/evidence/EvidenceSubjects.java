package org.prameen.evidence;

import java.util.Map;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;

/** Things beside the nodes of the instrument that evidence can hang on; told by the modules that own them. */
public interface EvidenceSubjects {

    /** What comes before the colon of such subjects, for example {@code action}. */
    String prefix();

    /** Names of the things of a case by their code after the colon; who may see the case was checked before. */
    Map<String, LocalText> of(CaseId id);
}
