package org.hanse.core.report;

/**
 * Something that a browser blocked. Nothing in it tells who looked at the page.
 *
 * @param directive the directive of the policy that forbids it
 * @param blocked what was blocked: a keyword such as {@code inline}, or an address
 * @param page the page, a path
 * @param file the script or page that asked for it, or empty
 */
public record Report(String directive, String blocked, String page, String file) {}
