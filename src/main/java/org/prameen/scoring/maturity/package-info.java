/** Levels of maturity that an item reaches by the questions it fulfils; pure calculation. */
package org.prameen.scoring.maturity;
