/** Collecting answers: sheets of respondents, tallies, notes, the closing of collection and corrections after it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "security",
            "shell",
            "instrument",
            "scoring",
            "round",
            "casework",
            "casework :: ui",
            "evidence",
            "evidence :: ui",
            "planning"
        })
package org.prameen.answering;

import org.springframework.modulith.ApplicationModule;
