package org.hanse.core.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;

/** Opens resources from the loader's own jar file: the JDK's handler would keep a second one open in its cache. */
final class JarUrls extends URLStreamHandler {

    private final OpenJar jar;

    JarUrls(OpenJar jar) {
        this.jar = jar;
    }

    @Override
    protected URLConnection openConnection(URL url) {
        return new Connection(url, jar);
    }

    private static final class Connection extends URLConnection {

        private final OpenJar jar;

        Connection(URL url, OpenJar jar) {
            super(url);
            this.jar = jar;
            setUseCaches(false);
        }

        @Override
        public void connect() {
            connected = true;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            String path = url.getPath();
            return jar.open(path.substring(path.lastIndexOf("!/") + 2));
        }
    }
}
