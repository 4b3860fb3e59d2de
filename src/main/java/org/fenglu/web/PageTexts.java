package org.fenglu.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of a page in one language: those that all pages share, and its own. They are read when the page is asked
 * for the first time.
 */
final class PageTexts {

    private static final Map<String, PageTexts> READ = new ConcurrentHashMap<>();

    private final Map<String, String> texts;

    private PageTexts(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    static PageTexts of(String page, PageLanguage language) {
        return READ.computeIfAbsent(page + language.suffix(), name -> {
            Map<String, String> texts = new TreeMap<>(read("frame" + language.suffix()));
            texts.putAll(read(name));
            return new PageTexts(texts);
        });
    }

    /** Every text by its key. */
    Map<String, String> all() {
        return texts;
    }

    /** The text of a key; a page that asks for one that is not there is a bug. */
    String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key);
        }
        return text;
    }

    private static Map<String, String> read(String name) {
        try (InputStream stream = PageTexts.class.getResourceAsStream("/pages/" + name + ".properties")) {
            if (stream == null) {
                throw new IllegalStateException("The program was packaged without the texts " + name);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            Properties texts = new Properties();
            texts.load(reader);
            Map<String, String> all = new TreeMap<>();
            texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
            return all;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
