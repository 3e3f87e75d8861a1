/** Certificates that a grade earns once all bodies approved: issued, withdrawn, and verified by everybody. */
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
            "workbook",
            "review"
        })
package org.prameen.certification;

import org.springframework.modulith.ApplicationModule;
