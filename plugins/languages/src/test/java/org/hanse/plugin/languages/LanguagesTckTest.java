package org.hanse.plugin.languages;

import org.hanse.testkit.PluginTck;

class LanguagesTckTest extends PluginTck {}
