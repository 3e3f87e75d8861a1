/** Screens of evidence; the parts of them that other modules' screens show. */
@NamedInterface("ui")
package org.prameen.evidence.ui;

import org.springframework.modulith.NamedInterface;
