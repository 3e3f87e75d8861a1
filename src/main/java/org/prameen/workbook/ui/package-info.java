/** Screens of the workbook: filling it in, and what came of it so far. */
@NamedInterface("ui")
package org.prameen.workbook.ui;

import org.springframework.modulith.NamedInterface;
