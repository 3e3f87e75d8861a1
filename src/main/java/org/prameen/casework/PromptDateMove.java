package org.prameen.casework;

import org.prameen.shared.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lets cases follow the dates of their round in the thread of the caller and in its transaction, if there is one. */
@Service
@PreAuthorize("hasRole('SYSTEM')")
public class PromptDateMove {

    private final DateMoveChunk chunk;

    PromptDateMove(DateMoveChunk chunk) {
        this.chunk = chunk;
    }

    /** When this returns, every open case of the round goes by its dates. */
    public void finish(RoundId round) {
        boolean more = true;
        while (more) {
            more = chunk.moveNext(round, DateMoveChunk.SIZE);
        }
    }
}
