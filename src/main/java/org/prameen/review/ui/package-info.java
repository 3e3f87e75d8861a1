/** Screens of signing, review, correction, approvals, values and gaps; the parts of them that other modules' screens show. */
@NamedInterface("ui")
package org.prameen.review.ui;

import org.springframework.modulith.NamedInterface;
