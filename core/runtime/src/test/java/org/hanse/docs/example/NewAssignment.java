package org.hanse.docs.example;

/** The body of a request: ids are texts in JSON. */
public record NewAssignment(String mentor) {}
