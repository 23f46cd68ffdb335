package org.hanse.core.rest;

import org.hanse.api.HanseException;

/**
 * Why a request is refused before any resource sees it: a value of its {@link Exchange}.
 *
 * @param reason is told as any other error is
 */
public record Refusal(HanseException reason) {}
