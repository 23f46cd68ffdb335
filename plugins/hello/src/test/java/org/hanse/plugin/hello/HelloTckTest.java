package org.hanse.plugin.hello;

import org.hanse.testkit.PluginTck;

class HelloTckTest extends PluginTck {}
