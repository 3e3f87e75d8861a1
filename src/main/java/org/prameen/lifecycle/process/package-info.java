/** The names that code and process models share, one class a process; a test compares them with the models both ways. */
@NamedInterface("process")
package org.prameen.lifecycle.process;

import org.springframework.modulith.NamedInterface;
