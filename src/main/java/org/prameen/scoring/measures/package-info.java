/** Rules by which measures of results are entered, and what the scored ones come to; pure calculation. */
@NamedInterface("measures")
package org.prameen.scoring.measures;

import org.springframework.modulith.NamedInterface;
