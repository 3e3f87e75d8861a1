/** Stored instrument versions. */
package org.prameen.instrument.persistence;
