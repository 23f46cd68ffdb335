package org.hanse.core.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of an export: JSON and a section of the page for each class of data, and what else plugins add. */
final class ExportFiles implements ExportSink, AutoCloseable {

    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private final Path folder;
    private final ExportPage page;
    private final Map<DataClass, Part> parts = new LinkedHashMap<>();
    private final Map<String, Path> files = new LinkedHashMap<>();

    ExportFiles(Path folder, ExportPage page) {
        this.folder = folder;
        this.page = page;
    }

    /** The two files of a class of data, both open. */
    private record Part(Path json, BufferedWriter data, Path html, BufferedWriter section) {

        void close() throws IOException {
            try (data;
                    section) {
                data.write("\n]\n");
            }
        }
    }

    @Override
    public void item(DataClass data, Map<String, ?> item) {
        try {
            boolean first = !parts.containsKey(data);
            Part part = part(data);
            part.data().write(first ? "[\n" : ",\n");
            part.data().write(mapper.writeValueAsString(item));
            page.item(part.section(), data, item);
        } catch (IOException e) {
            throw ExportFolder.failed(e);
        }
    }

    private Part part(DataClass data) throws IOException {
        Part known = parts.get(data);
        if (known == null) {
            Path json = folder.resolve(parts.size() + ".json");
            Path html = folder.resolve(parts.size() + ".html");
            known = new Part(json, Files.newBufferedWriter(json), html, Files.newBufferedWriter(html));
            parts.put(data, known);
        }
        return known;
    }

    @Override
    public void file(DataClass data, String name, InputStream content) {
        try {
            String path = "files/" + data.plugin() + "/" + data.name() + "/" + files.size() + "-" + name;
            Path file = folder.resolve(files.size() + ".file");
            Files.copy(content, file);
            files.put(path, file);
            page.file(part(data).section(), path, name);
        } catch (IOException e) {
            throw ExportFolder.failed(e);
        }
    }

    /** Write all of it as a ZIP, the page first. */
    void zip(OutputStream out) {
        try {
            for (Part part : parts.values()) {
                part.close();
            }
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            index(zip);
            for (Map.Entry<DataClass, Part> part : parts.entrySet()) {
                DataClass data = part.getKey();
                add(
                        zip,
                        "data/" + data.plugin() + "/" + data.name() + ".json",
                        part.getValue().json());
            }
            for (Map.Entry<String, Path> file : files.entrySet()) {
                add(zip, file.getKey(), file.getValue());
            }
            zip.finish();
        } catch (IOException e) {
            throw ExportFolder.failed(e);
        }
    }

    private void index(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("index.html"));
        zip.write(page.head().getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<DataClass, Part> part : parts.entrySet()) {
            zip.write(page.heading(part.getKey()).getBytes(StandardCharsets.UTF_8));
            Files.copy(part.getValue().html(), zip);
        }
        zip.write(page.foot().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    @Override
    public void close() {
        ExportFolder.delete(folder);
    }
}
