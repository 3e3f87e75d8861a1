/** Evidence: files, links and references that a case rests on, inspected, stored once, shown as pictures and never quietly removed. */
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
            "casework"
        })
package org.prameen.evidence;

import org.springframework.modulith.ApplicationModule;
