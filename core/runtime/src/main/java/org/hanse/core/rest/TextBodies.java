package org.hanse.core.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Refuses forms and texts that are not UTF-8, before anything reads them. */
final class TextBodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (isText(type)) {
            byte[] bytes = context.getInputStream().readAllBytes();
            check(type, bytes);
            context.setInputStream(new ByteArrayInputStream(bytes));
        }
        return context.proceed();
    }

    private static void check(MediaType type, byte[] bytes) {
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase("utf-8")) {
            throw new HanseException(ErrorCode.UNSUPPORTED_TYPE, "the body must be encoded as UTF-8");
        }
        StrictText.check(bytes, "the body");
        if (isForm(type)) {
            StrictText.checkEncoded(new String(bytes, StandardCharsets.UTF_8), "the form");
        }
    }

    static boolean isForm(MediaType type) {
        return type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE) && !type.isWildcardType();
    }

    private static boolean isText(MediaType type) {
        return isForm(type)
                || type.getType().equals("text")
                || type.getSubtype().equals("json")
                || type.getSubtype().endsWith("+json");
    }
}
