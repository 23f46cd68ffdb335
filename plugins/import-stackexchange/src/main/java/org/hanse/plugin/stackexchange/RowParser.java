package org.hanse.plugin.stackexchange;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses single rows. There is no document type, so there are no entities but the five of XML. */
final class RowParser {

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    RowParser() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an external entity");
        });
    }

    Row parse(String file, Scanned.RowText text) throws MalformedRow {
        return new Row(file, text.line(), attributes(decode(text.bytes())));
    }

    private Map<String, String> attributes(String xml) throws MalformedRow {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            try {
                reader.nextTag();
                Map<String, String> attributes = new HashMap<>();
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                }
                return attributes;
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new MalformedRow("the row is not well-formed XML: " + reason(e));
        }
    }

    private static String decode(byte[] bytes) throws MalformedRow {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedRow("the row holds bytes that are not UTF-8");
        }
    }

    /** The position in such a message is that within the row, which would mislead. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(message.indexOf("Message: ") + 1)
                .replaceFirst("^essage: ", "")
                .strip();
    }
}
