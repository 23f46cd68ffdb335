package org.hanse.core.plugin;

/** A step in the life of a plugin, named in reports. */
public enum Phase {
    /** The archive opens and holds nothing that it must not. */
    JAR,
    /** The manifest is complete and its api range fits. */
    MANIFEST,
    /** What it requires is there, what it conflicts with is not. */
    RESOLVE,
    /** Its entry class loads and records a valid plan. */
    CONTRIBUTE,
    /** Its migrations run. */
    MIGRATE,
    /** Its entities join the persistence unit. */
    ENTITIES,
    /** Its beans are created. */
    BEANS,
    /** Its resources form a valid model. */
    REST,
    /** Its templates parse. */
    TEMPLATES,
    /** The built generation answers a request. */
    CHECK,
    /** A fragment of it is rendered. */
    RENDER,
    /** It is released. */
    CLOSE
}
