package org.hanse.core.profile;

import org.hanse.api.profile.ProfileField;

/**
 * A field as an administrator describes it.
 *
 * @param options a line for each, in English and after a bar in French
 */
record NewField(String type, String english, String french, String options, ProfileField.Editor editor) {}
