package org.prameen.lifecycle;

import java.util.List;
import org.prameen.shared.CaseId;

/** The date of some tasks of a case is near. @param elements element ids of the model */
public record WorkReminded(CaseId caseId, List<String> elements) {}
