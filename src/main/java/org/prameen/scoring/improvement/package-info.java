/** Levels that measures of results reach by how far they pass their target; pure calculation. */
package org.prameen.scoring.improvement;
