package org.hanse.plugin.stackexchange;

import org.hanse.testkit.PluginTck;

class StackExchangeTckTest extends PluginTck {}
