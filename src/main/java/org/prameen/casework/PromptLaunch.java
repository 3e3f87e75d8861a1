package org.prameen.casework;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Works a launch off in the thread of the caller and in its transaction, if there is one, instead of in the background. */
@Service
@PreAuthorize("hasRole('SYSTEM')")
public class PromptLaunch {

    private final LaunchChunk chunk;

    PromptLaunch(LaunchChunk chunk) {
        this.chunk = chunk;
    }

    /** When this returns, every agency of the launch has its case. */
    public void finish(LaunchId launch) {
        boolean more = true;
        while (more) {
            more = chunk.openNext(launch, LaunchChunk.SIZE);
        }
    }
}
