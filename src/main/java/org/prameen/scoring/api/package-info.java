/** The calculation as a stateless interface for machines. */
package org.prameen.scoring.api;
