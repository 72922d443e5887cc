package org.journeymaps.host.jira.state;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Reads and writes snapshots as JSON; a write replaces the file in one step, so a crash leaves the old or the new one, never half. */
final class SnapshotFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new InstantReader()))
            // Files from before a member was added do not have it.
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.DEFAULT).withValueNulls(Nulls.AS_EMPTY))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Optional<Path> file;
    private final Seed seed;

    SnapshotFile(Optional<Path> file, Seed seed) {
        this.file = file;
        this.seed = seed;
    }

    JiraState read() {
        try {
            if (file.isPresent() && Files.exists(file.get())) {
                return MAPPER.readValue(file.get().toFile(), JiraState.class);
            }
            try (InputStream beginning = SnapshotFile.class.getResourceAsStream(seed.resource())) {
                return MAPPER.readValue(
                        Objects.requireNonNull(beginning, seed.resource() + " is missing"), JiraState.class);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The Jira emulator cannot read its data from "
                            + file.map(Path::toString).orElse("its seed") + ": " + e.getMessage()
                            + ". Delete the file to start with the seed.",
                    e);
        }
    }

    void write(JiraState state) {
        file.ifPresent(target -> replace(target, state));
    }

    private static void replace(Path target, JiraState state) {
        Path absolute = target.toAbsolutePath();
        Path fresh = absolute.resolveSibling(absolute.getFileName() + ".new");
        try {
            Path folder = absolute.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            MAPPER.writeValue(fresh.toFile(), state);
            Files.move(fresh, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The Jira emulator cannot write its data to " + absolute + ": " + e.getMessage(), e);
        }
    }

    private static final class InstantReader extends StdDeserializer<Instant> {
        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Instant.parse(parser.getText());
        }
    }
}
