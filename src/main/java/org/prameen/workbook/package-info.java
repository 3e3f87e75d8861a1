/** The workbook: what an agency answers as one body, on the forms of instruments with levels or grades, and what comes of it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "security",
            "shell",
            "instrument",
            "scoring",
            "scoring :: maturity",
            "scoring :: implementation",
            "scoring :: improvement",
            "scoring :: measures",
            "scoring :: method",
            "round",
            "round :: ui",
            "casework",
            "casework :: ui",
            "evidence",
            "evidence :: ui"
        })
package org.prameen.workbook;

import org.springframework.modulith.ApplicationModule;
