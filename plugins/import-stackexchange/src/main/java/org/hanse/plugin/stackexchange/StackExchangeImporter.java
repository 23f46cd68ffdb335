package org.hanse.plugin.stackexchange;

import java.nio.file.Path;
import org.hanse.api.importer.ImportTarget;
import org.hanse.api.importer.Importer;

/** Hands over a dump in an order in which whatever a row refers to comes before it. */
public final class StackExchangeImporter implements Importer {

    @Override
    public void read(Path source, ImportTarget target) {
        DumpReader dump = DumpReader.open(source, target);
        PostIndex index = new PostIndex();
        dump.read("Users.xml", "authors are known by name only", new Users(target));
        // Twice, for an answer may stand before its question, and neither fits into memory as a whole.
        dump.read("Posts.xml", "there are no topics", "questions", new Questions(target, index));
        dump.readAgain("Posts.xml", "answers", new Answers(target, index));
        dump.read("Comments.xml", "there are no comments", new Comments(target, index));
        dump.read("PostHistory.xml", "there are no earlier texts", new History(target, index));
        dump.read("PostLinks.xml", "there are no links between topics", new Links(target, index));
        dump.read("Badges.xml", "there are no badges", new Badges(target));
        Votes votes = new Votes(target, index);
        if (dump.read("Votes.xml", "scores are not checked", votes)) {
            votes.compare();
        }
        dump.read("Tags.xml", "tags that no topic bears are unknown", new Tags(target));
    }
}
