package org.hanse.core.view;

import java.time.ZoneId;
import java.util.Locale;
import org.hanse.api.view.SlotContext;

/** All that the look of a kept fragment depends on. */
record FragmentKey(String template, SlotContext context, long version, Locale language, ZoneId zone, String base) {}
