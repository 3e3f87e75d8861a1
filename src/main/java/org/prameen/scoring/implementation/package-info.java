/** Grades by degrees of implementation and weighted key figures, the lowest dimension deciding; pure calculation. */
@NamedInterface("implementation")
package org.prameen.scoring.implementation;

import org.springframework.modulith.NamedInterface;
