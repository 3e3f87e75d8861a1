/** The choices a round makes where a document is silent or contradicts itself on levels, measures and grades. */
@NamedInterface("method")
package org.prameen.scoring.method;

import org.springframework.modulith.NamedInterface;
