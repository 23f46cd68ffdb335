package org.hanse.core.profile;

/** Text of several lines in CommonMark; pages render it. */
class MarkdownType extends LongTextType {}
