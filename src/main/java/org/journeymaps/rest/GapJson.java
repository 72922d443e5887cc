package org.journeymaps.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.journeymaps.analysis.GapProgress;
import org.journeymaps.analysis.GapState;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Scale;
import org.journeymaps.service.Intent;
import org.journeymaps.service.IntentWords;
import org.journeymaps.service.PageGaps;
import org.journeymaps.service.PageGaps.GapDetail;
import org.journeymaps.service.PageGaps.MapGaps;
import org.journeymaps.view.Signs;
import org.journeymaps.view.Texts;

/** Gaps as JSON, with the words that the scripts show. */
@Named
public class GapJson {
    private final Texts texts;
    private final WorkJson work;
    private final IntentWords intents;

    @Inject
    public GapJson(Texts texts, WorkJson work, IntentWords intents) {
        this.texts = texts;
        this.work = work;
        this.intents = intents;
    }

    ObjectNode page(PageGaps gaps) {
        ObjectNode json = Json.object()
                .put("pageId", String.valueOf(gaps.page().id()))
                .put("version", gaps.page().version())
                .put("editable", gaps.editable())
                .put("jiraConfigured", gaps.trackerConfigured());
        json.set("maps", Json.array(gaps.maps(), this::map));
        json.set("servers", Json.array(gaps.servers(), work::server));
        return json;
    }

    private ObjectNode map(MapGaps gaps) {
        JourneyMap map = gaps.map();
        ObjectNode json = Json.object().put("mapId", map.id());
        json.set("scale", scale(map.scale()));
        json.set("progress", progress(gaps.progress()));
        json.set("gaps", Json.array(gaps.gaps(), this::gap));
        return json;
    }

    static ObjectNode scale(Scale scale) {
        return Json.object()
                .put("min", scale.min())
                .put("max", scale.max())
                .put("baseline", scale.baseline())
                .put("step", scale.step());
    }

    ObjectNode progress(GapProgress progress) {
        ObjectNode json = Json.object()
                .put("text", progressText(progress))
                .put("total", progress.total())
                .put("notVisible", progress.notVisible());
        ObjectNode counts = json.putObject("counts");
        progress.counts().forEach((state, count) -> counts.put(state.name(), count));
        return json;
    }

    private String progressText(GapProgress progress) {
        String total = String.valueOf(progress.total());
        String text = texts.text("journeymaps.view.progress", String.valueOf(progress.count(GapState.CLOSED)), total);
        if (progress.count(GapState.DELIVERED) > 0) {
            text = texts.text(
                    "journeymaps.gaps.delivered", text, String.valueOf(progress.count(GapState.DELIVERED)), total);
        }
        return progress.notVisible() > 0
                ? texts.text("journeymaps.gaps.not.visible", text, String.valueOf(progress.notVisible()))
                : text;
    }

    ObjectNode gap(GapDetail detail) {
        GapState state = detail.gap().state();
        ObjectNode json = Json.object()
                .put("painPointId", detail.gap().painPoint().id())
                .put("text", detail.gap().painPoint().text())
                .put("state", state.name())
                .put("stateText", texts.text("journeymaps.word.GapState." + state.name()))
                .put("sign", Signs.of(state));
        json.set(
                "flags",
                Json.array(
                        detail.gap().flags().stream().sorted().toList(),
                        flag -> Json.object()
                                .put("flag", flag.name())
                                .put("sign", Signs.of(flag))
                                .put("text", texts.text("journeymaps.word.GapFlag." + flag.name()))));
        detail.actions().stream()
                .sorted()
                .forEach(action -> json.withArray("/actions").add(action.name()));
        if (detail.actions().isEmpty()) {
            json.putArray("actions");
        }
        Json.putOptional(json, "experience", detail.experience());
        detail.intent().ifPresent(intent -> json.set("intent", intent(intent)));
        json.set("work", Json.array(detail.work(), work::item));
        return json;
    }

    private ObjectNode intent(Intent intent) {
        ObjectNode json = Json.object()
                .put("state", intent.state().name())
                .put("text", intents.text(intent))
                .put("own", intents.isOwn(intent));
        Json.putOptional(json, "by", intents.by(intent));
        Json.putOptional(json, "since", intents.since(intent));
        return json;
    }
}
