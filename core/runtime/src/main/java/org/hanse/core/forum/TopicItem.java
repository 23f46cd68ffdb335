package org.hanse.core.forum;

import java.util.List;

/** A topic as a row of a list shows it. */
record TopicItem(TopicRow topic, TypeView type, List<String> tags) {}
