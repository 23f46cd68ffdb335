package org.hanse.core.generation;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A request that comes from nowhere: it goes through a generation as others do, before anybody else's may. */
final class RequestInside {

    private final Map<String, Object> answers;
    private final AtomicInteger status = new AtomicInteger(200);

    /**
     * Create a GET.
     *
     * @param mount where Hanse is mounted
     * @param path the path below it
     */
    RequestInside(String mount, String path) {
        this.answers = Map.ofEntries(
                Map.entry("getMethod", "GET"),
                Map.entry("getRequestURI", mount + path),
                Map.entry("getContextPath", ""),
                Map.entry("getServletPath", mount),
                Map.entry("getPathInfo", path),
                Map.entry("getScheme", "http"),
                Map.entry("getServerName", "localhost"),
                Map.entry("getServerPort", 80),
                Map.entry("getContentLengthLong", -1L),
                Map.entry("getContentLength", -1),
                Map.entry("getHeaderNames", Collections.emptyEnumeration()),
                Map.entry("getHeaders", Collections.emptyEnumeration()),
                Map.entry("getParameterMap", Map.of()),
                Map.entry("getHttpServletMapping", mapping()),
                Map.entry("getInputStream", new Nothing()));
    }

    private static HttpServletMapping mapping() {
        return proxy(
                HttpServletMapping.class,
                (method, argument) -> method.equals("getMappingMatch") ? MappingMatch.PATH : "");
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (method, argument) -> answers.get(method));
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (method, argument) -> switch (method) {
            case "setStatus", "sendError" -> {
                status.set(argument instanceof Integer code ? code : 500);
                yield null;
            }
            case "getStatus" -> status.get();
            case "getOutputStream" -> new Nowhere();
            case "getWriter" -> new PrintWriter(Writer.nullWriter());
            default -> null;
        });
    }

    int status() {
        return status.get();
    }

    private interface Answer {
        @Nullable
        Object to(String method, @Nullable Object argument);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Object known = answer.to(method.getName(), given == null ? null : given[0]);
            return known == null ? empty(method.getReturnType()) : known;
        }));
    }

    private static @Nullable Object empty(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }

    private static final class Nothing extends ServletInputStream {

        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {}
    }

    private static final class Nowhere extends ServletOutputStream {

        @Override
        public void write(int octet) {}

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}
    }
}
