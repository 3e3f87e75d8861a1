package org.prameen.organisation;

/** A step of the route with the very body that stands there for one agency. */
public record RouteStop(RouteStep step, Organisation body) {}
