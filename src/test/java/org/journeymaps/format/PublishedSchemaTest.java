package org.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.testing.MapGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema in the jar tells other programs the truth about what is stored. */
class PublishedSchemaTest {
    private static final Path SCHEMA = Path.of("src/main/resources/schema/journey-map-1.json");

    private final JsonNode published = new ObjectMapper().readTree(Files.readString(SCHEMA));
    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(published);

    PublishedSchemaTest() throws IOException {}

    static List<Path> storedMaps() throws IOException {
        List<Path> files = new ArrayList<>(MapFiles.golden());
        files.addAll(MapFiles.starters());
        files.add(MapFiles.FROZEN);
        return files;
    }

    @ParameterizedTest
    @MethodSource("storedMaps")
    void everyStoredMapKeepsIt(Path file) throws IOException {
        assertThat(schema.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyWrittenMapKeepsIt() {
        JourneyMapJson json = new JourneyMapJson();
        for (long seed = 0; seed < 100; seed++) {
            assertThat(schema.validate(json.write(MapGenerator.random(seed)), InputFormat.JSON))
                    .as("map of seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"schemaVersion\": 2, \"id\": \"m\", \"title\": \"T\"}",
                "{\"schemaVersion\": 1, \"id\": \"not an id\", \"title\": \"T\"}",
                "{\"schemaVersion\": 1, \"id\": \"m\", \"title\": \"T\", \"state\": \"PAST\"}",
                "{\"schemaVersion\": 1, \"id\": \"m\", \"title\": \"T\", \"stages\": [{\"id\": \"s\"}]}",
                "{\"schemaVersion\": 1, \"id\": \"m\", \"title\": \"T\", \"actionItems\": [{\"id\": \"a\", \"title\": \"A\"}]}"
            })
    void whatTheReaderRefusesTheSchemaRefusesToo(String text) {
        assertThat(new JourneyMapJson().read(text)).isInstanceOf(MapReading.Unreadable.class);
        assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void itNamesExactlyTheMembersThatAreWrittenInTheirOrder() {
        Map<String, Shape<?>> shapes = StoredShapes.byDefinition();
        shapes.forEach((definition, shape) -> {
            JsonNode described = definition.isEmpty() ? published : published.at("/$defs/" + definition);
            assertThat(names(described.get("properties")))
                    .as("members of '%s'", definition)
                    .isEqualTo(shape.members().stream().map(Member::name).toList());
            assertThat(required(described))
                    .as("required members of '%s'", definition)
                    .isEqualTo(shape.members().stream()
                            .filter(member -> member.absent() == null)
                            .map(Member::name)
                            .toList());
        });
        assertThat(names(published.get("$defs")))
                .containsAll(
                        shapes.keySet().stream().filter(name -> !name.isEmpty()).toList())
                .filteredOn(name -> !shapes.containsKey(name))
                .isEqualTo(List.of("id", "text"));
    }

    @Test
    void itDescribesEveryMember() {
        List<JsonNode> described = new ArrayList<>();
        published.findValues("properties").forEach(members -> members.forEach(described::add));
        assertThat(described)
                .hasSizeGreaterThan(100)
                .allSatisfy(member ->
                        assertThat(member.path("description").asText()).endsWith("."));
    }

    @Test
    void itAllowsUnknownMembersEverywhere() {
        assertThat(published.findValues("additionalProperties"))
                .doesNotContain(new ObjectMapper().getNodeFactory().booleanNode(false));
        assertThat(Set.copyOf(published.findValues("unevaluatedProperties"))).isEmpty();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> required(JsonNode described) {
        List<String> names = new ArrayList<>();
        described.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }
}
