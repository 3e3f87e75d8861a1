/** What is left when the application is killed at the worst moment. */
package org.prameen.kill;
