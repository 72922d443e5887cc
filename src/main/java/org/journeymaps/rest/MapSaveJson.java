package org.journeymaps.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.JsonTree;
import org.journeymaps.merge.Conflict;
import org.journeymaps.service.MapSave;
import org.journeymaps.service.MapSave.Conflicting;
import org.journeymaps.service.MapSave.LabelledConflict;
import org.journeymaps.service.MapSave.Saved;
import org.journeymaps.service.Refusal;
import org.journeymaps.view.Texts;

/** What came of saving a map: 200 with the stored map, or 409 with a draft and the conflicts in it. */
@Named
public class MapSaveJson {
    private final JourneyMapJson stored = new JourneyMapJson();
    private final Texts texts;

    @Inject
    public MapSaveJson(Texts texts) {
        this.texts = texts;
    }

    Response answer(MapSave save) {
        return save instanceof Saved saved
                ? Answers.response(200, json(saved))
                : Answers.response(409, json((Conflicting) save));
    }

    private ObjectNode json(Saved saved) {
        ObjectNode json = Json.object().put("version", saved.version()).put("merged", saved.merged());
        json.set("page", Json.page(saved.page(), saved.version()));
        json.putRawValue("map", new RawValue(stored.write(saved.map())));
        ArrayNode reworded = json.putArray("relink");
        saved.reworded().forEach(reworded::add);
        return json;
    }

    private ObjectNode json(Conflicting conflicting) {
        ObjectNode json = Json.object()
                .put("error", Refusal.Reason.CONFLICT.name())
                .put("message", texts.text("journeymaps.error.conflicts"))
                .put("currentVersion", conflicting.currentVersion());
        json.putRawValue("map", new RawValue(stored.write(conflicting.draft())));
        json.set("conflicts", Json.array(conflicting.conflicts(), MapSaveJson::json));
        return json;
    }

    private static ObjectNode json(LabelledConflict labelled) {
        Conflict conflict = labelled.conflict();
        ObjectNode json = Json.object()
                .put("id", conflict.id())
                .put("member", conflict.member())
                .put("kind", conflict.kind().name())
                .put("label", labelled.label());
        put(json, "base", conflict.base());
        put(json, "mine", conflict.mine());
        put(json, "theirs", conflict.theirs());
        return json;
    }

    private static void put(ObjectNode json, String side, Optional<JsonTree> value) {
        value.ifPresent(tree -> json.putRawValue(side, new RawValue(tree.toJson())));
    }
}
