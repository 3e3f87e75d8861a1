/** The review of what agencies submit: signature, decisions of the bodies above, single items returned, four values, talk. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "security",
            "shell",
            "instrument",
            "scoring",
            "scoring :: method",
            "round",
            "casework",
            "casework :: ui",
            "evidence",
            "planning",
            "answering",
            "workbook",
            "workbook :: ui",
            "results"
        })
package org.prameen.review;

import org.springframework.modulith.ApplicationModule;
