/** Reports of a case, archived as they were issued, and what is read above the agencies. */
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
            "evidence",
            "casework :: ui",
            "planning",
            "answering",
            "results",
            "improvement"
        })
package org.prameen.reporting;

import org.springframework.modulith.ApplicationModule;
