package org.hanse.core.container.sample;

/** Is no bean. */
public abstract class Abstract {}
