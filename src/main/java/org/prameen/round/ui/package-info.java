/** Screens of the rounds; the parts of them that other modules' screens show. */
@NamedInterface("ui")
package org.prameen.round.ui;

import org.springframework.modulith.NamedInterface;
