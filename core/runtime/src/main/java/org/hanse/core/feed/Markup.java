package org.hanse.core.feed;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Writes XML 1.0; characters that it cannot have are replaced. */
final class Markup {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter out;

    /** What writes something. */
    interface Content {
        void write(Markup to) throws XMLStreamException;
    }

    private Markup() throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
    }

    static String document(Content content) {
        try {
            Markup markup = new Markup();
            markup.out.writeStartDocument("UTF-8", "1.0");
            content.write(markup);
            markup.out.writeEndDocument();
            return markup.written.toString();
        } catch (XMLStreamException e) {
            throw new HanseException(ErrorCode.INTERNAL, "the document cannot be written as XML", e);
        }
    }

    void element(String name, Map<String, String> attributes, Content content) throws XMLStreamException {
        out.writeStartElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.writeAttribute(attribute.getKey(), clean(attribute.getValue()));
        }
        content.write(this);
        out.writeEndElement();
    }

    void text(String name, Map<String, String> attributes, String text) throws XMLStreamException {
        element(name, attributes, to -> to.out.writeCharacters(clean(text)));
    }

    void text(String name, String text) throws XMLStreamException {
        text(name, Map.of(), text);
    }

    void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        element(name, attributes, to -> {});
    }

    private static String clean(String text) {
        return text.codePoints().allMatch(Markup::allowed)
                ? text
                : text.codePoints()
                        .map(character -> allowed(character) ? character : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean allowed(int character) {
        return character >= ' ' && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character < 0xFFFE
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT
                || "\t\n\r".indexOf(character) >= 0;
    }
}
