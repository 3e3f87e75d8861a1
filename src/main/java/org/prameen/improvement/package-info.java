/** What agencies undertake because of their results: actions on indicators, carried from round to round until they are done. */
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
            "workbook",
            "results"
        })
package org.prameen.improvement;

import org.springframework.modulith.ApplicationModule;
