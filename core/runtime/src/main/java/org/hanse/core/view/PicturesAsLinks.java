package org.hanse.core.view;

import java.util.ArrayList;
import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/** Shows pictures from elsewhere as links: a page must not tell other servers who reads it. */
final class PicturesAsLinks extends HtmlStreamEventReceiverWrapper {

    private boolean inLink;

    PicturesAsLinks(HtmlStreamEventReceiver underlying) {
        super(underlying);
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (element.equals("img")) {
            picture(attribute(attributes, "src"), attribute(attributes, "alt"));
        } else {
            inLink |= element.equals("a");
            super.openTag(element, attributes);
        }
    }

    @Override
    public void closeTag(String element) {
        inLink &= !element.equals("a");
        super.closeTag(element);
    }

    private void picture(String source, String description) {
        String text = description.isBlank() ? source : description;
        if (inLink || source.isBlank()) {
            text(text);
        } else {
            underlying.openTag("a", new ArrayList<>(List.of("href", source)));
            text(text);
            underlying.closeTag("a");
        }
    }

    private static String attribute(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }
}
