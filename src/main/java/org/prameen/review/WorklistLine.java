package org.prameen.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;

/**
 * A case in the worklist of a body.
 *
 * @param since since when it is in its state
 * @param days whole days since then
 * @param changes how many things differ from what the body last decided on
 * @param jump total of this round minus total of the last one, when there is one
 * @param missingEvidence forms that rest on documents and name none
 * @param hash of the content that is to be approved
 */
public record WorklistLine(
        CaseId caseId,
        String number,
        LocalText agency,
        LocalText body,
        StopState state,
        Instant since,
        int days,
        int changes,
        boolean late,
        Optional<BigDecimal> jump,
        boolean bigJump,
        int missingEvidence,
        int openQuestions,
        String hash) {}
