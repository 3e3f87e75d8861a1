/** Tells people what happened and what is due, in the product and by mail, each fact once. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "security",
            "shell",
            "casework",
            "planning",
            "answering",
            "results",
            "review",
            "certification",
            "reporting",
            "lifecycle",
            "lifecycle :: process"
        })
package org.prameen.notification;

import org.springframework.modulith.ApplicationModule;
