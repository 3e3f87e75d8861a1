package org.prameen.casework.ui;

import java.time.Clock;
import org.prameen.casework.CaseInstruments;
import org.prameen.casework.DateMoves;
import org.prameen.security.Access;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What several screens here need besides the services they show. */
@Component
record RoundTools(
        Access access,
        Clock clock,
        DateMoves dateMoves,
        CaseInstruments instruments,
        ObjectProvider<CaseMarks> marks,
        ObjectProvider<CaseFigures> figures) {}
