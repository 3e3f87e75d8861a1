package org.prameen.casework.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.RoundId;

/** How far a module above says that cases are; make it a bean. */
public interface CaseFigures {

    /** In words, and as a part of a bar. @param key message key @param percent from 0 to 100 */
    record Figure(String key, List<Object> arguments, int percent) {}

    /** Of a page of cases; those without a figure are absent. A constant number of statements, however many cases. */
    Map<CaseId, Figure> of(Collection<CaseId> ids);

    /** Of all cases of a round together, likewise. */
    Optional<Figure> in(RoundId round);
}
