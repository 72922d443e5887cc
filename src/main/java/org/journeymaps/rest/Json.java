package org.journeymaps.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.service.StoredPage;

/** JSON as this package reads and writes it. */
final class Json {
    static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static ObjectNode object() {
        return STRICT.createObjectNode();
    }

    /** A list of one object for each item. */
    static <T> ArrayNode array(Iterable<T> items, Function<? super T, ObjectNode> item) {
        ArrayNode array = STRICT.createArrayNode();
        items.forEach(each -> array.add(item.apply(each)));
        return array;
    }

    /** A page with the number of its current version. */
    static ObjectNode page(StoredPage page, int version) {
        return object().put("id", String.valueOf(page.id()))
                .put("version", version)
                .put("title", page.title())
                .put("url", page.url())
                .put("editable", page.editable());
    }

    /** Sets a member, or leaves it out. */
    static void putOptional(ObjectNode object, String name, Optional<?> value) {
        value.ifPresent(it -> {
            if (it instanceof BigDecimal number) {
                object.put(name, number);
            } else {
                object.put(name, it.toString());
            }
        });
    }

    static byte[] bytes(ObjectNode object) {
        try {
            return STRICT.writeValueAsBytes(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of our own can always be written", e);
        }
    }
}
