/** Drives the cases with the process engine: the only module that knows it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "security",
            "shell",
            "instrument",
            "round",
            "casework",
            "casework :: ui",
            "planning",
            "answering",
            "workbook",
            "results",
            "review",
            "certification",
            "improvement",
            "reporting",
            "review",
            "review :: ui"
        })
package org.prameen.lifecycle;

import org.springframework.modulith.ApplicationModule;
