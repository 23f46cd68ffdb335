package org.hanse.plugin.stackexchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.importer.ImportTarget;
import org.hanse.api.importer.ImportedBadge;
import org.hanse.api.importer.ImportedLink;
import org.hanse.api.importer.ImportedMember;
import org.hanse.api.importer.ImportedPost;
import org.hanse.api.importer.ImportedRevision;
import org.hanse.api.importer.ImportedTopic;

/** Keeps all that it is given, in order. */
final class RecordingTarget implements ImportTarget {

    record Part(String name, long size) {}

    record Lost(String where, String why) {}

    private final List<Object> items = new ArrayList<>();
    private final Map<Part, Long> parts = new LinkedHashMap<>();
    private Part current = new Part("", 0);

    static RecordingTarget read(Path dump) {
        RecordingTarget target = new RecordingTarget();
        new StackExchangeImporter().read(dump, target);
        return target;
    }

    <T> List<T> all(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }

    ImportedPost post(String key) {
        return all(ImportedPost.class).stream()
                .filter(post -> post.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    List<Object> items() {
        return items;
    }

    List<String> lost(String where) {
        return all(Lost.class).stream()
                .filter(lost -> lost.where().equals(where))
                .map(Lost::why)
                .toList();
    }

    /** How far each part was read. */
    Map<Part, Long> parts() {
        return parts;
    }

    @Override
    public void part(String name, long size) {
        current = new Part(name, size);
        parts.put(current, 0L);
    }

    @Override
    public void progress(long position) {
        parts.put(current, position);
    }

    @Override
    public void member(ImportedMember member) {
        items.add(member);
    }

    @Override
    public void topic(ImportedTopic topic) {
        items.add(topic);
    }

    @Override
    public void post(ImportedPost post) {
        items.add(post);
    }

    @Override
    public void revision(ImportedRevision revision) {
        items.add(revision);
    }

    @Override
    public void link(ImportedLink link) {
        items.add(link);
    }

    @Override
    public void badge(ImportedBadge badge) {
        items.add(badge);
    }

    @Override
    public void lost(String where, String why) {
        items.add(new Lost(where, why));
    }
}
