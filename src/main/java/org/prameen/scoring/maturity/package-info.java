/** Levels of maturity that an item reaches by the questions it fulfils; pure calculation. */
@NamedInterface("maturity")
package org.prameen.scoring.maturity;

import org.springframework.modulith.NamedInterface;
