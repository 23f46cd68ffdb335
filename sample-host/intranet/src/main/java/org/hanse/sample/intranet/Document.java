package org.hanse.sample.intranet;

import java.util.List;

/** A document of the intranet: the sort of page that people want to discuss where it stands. */
record Document(String id, String title, String author, String updated, String tags, List<String> paragraphs) {}
