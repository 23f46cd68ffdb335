package org.hanse.plugin.rsvpdeadline;

import org.hanse.testkit.PluginTck;

class RsvpDeadlineTckTest extends PluginTck {}
