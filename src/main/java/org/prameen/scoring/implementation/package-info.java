/** Grades by degrees of implementation and weighted key figures, the lowest dimension deciding; pure calculation. */
package org.prameen.scoring.implementation;
