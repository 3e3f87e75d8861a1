/** Levels that measures of results reach by how far they pass their target; pure calculation. */
@NamedInterface("improvement")
package org.prameen.scoring.improvement;

import org.springframework.modulith.NamedInterface;
