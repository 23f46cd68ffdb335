package org.hanse.plugin.rex;

import org.hanse.testkit.PluginTck;

class RexTckTest extends PluginTck {}
