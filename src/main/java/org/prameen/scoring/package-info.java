/** Calculates means, bands and verdicts from counted answers, exactly and without storing anything. */
@ApplicationModule(allowedDependencies = {"shared", "instrument"})
package org.prameen.scoring;

import org.springframework.modulith.ApplicationModule;
