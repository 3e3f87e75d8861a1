/** Screens of the cases; the parts of them that other modules' screens show. */
@NamedInterface("ui")
package org.prameen.casework.ui;

import org.springframework.modulith.NamedInterface;
