package org.prameen.audit;

import java.util.List;
import java.util.UUID;

/**
 * What became of one chain.
 *
 * @param chain id of the case, or of the organisation, whose lines hang on it; zeros for lines of neither
 * @param lines how many were read
 * @param head hash of the last line, as hexadecimal digits: whoever keeps it elsewhere can tell that not even the whole
 *     chain was written anew; empty when there is none
 * @param breaks in order; the first hundred
 */
public record ChainReport(UUID chain, long lines, String head, List<ChainBreak> breaks) {

    public boolean isWhole() {
        return breaks.isEmpty();
    }
}
