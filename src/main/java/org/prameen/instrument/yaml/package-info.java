/** Reading of the YAML package format, fault by fault. */
package org.prameen.instrument.yaml;
